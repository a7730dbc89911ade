import { writeFileSync } from 'node:fs';
import { keyActions } from './keys.mjs';
import { until } from './until.mjs';

/** One tab of Firefox, with the same methods as a Chromium one (see index.d.mts). */
export function firefoxPage(session, context) {
  const run = async (expression) => {
    const answer = await session.send('script.evaluate', { expression, awaitPromise: true, target: { context } });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
  };
  const call = (work, args) => run(`(async () => JSON.stringify(await (${work})(...${JSON.stringify(args)})))()`);
  const pointer = (actions, pointerType = 'mouse') =>
    session.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: `a ${pointerType}`, parameters: { pointerType }, actions }],
    });
  const at = (x, y) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
  const press = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const page = {
    context,
    goto: (url) => session.send('browsingContext.navigate', { context, url, wait: 'complete' }),
    reload: () => session.send('browsingContext.reload', { context, wait: 'complete' }),
    back: () => session.send('browsingContext.traverseHistory', { context, delta: -1 }),
    evaluate: (work, ...args) => call(work, args),
    waitFor: (work, ...args) => until(() => call(work, args), String(work)),
    click: (x, y) => pointer([at(x, y), ...press]),
    tap: (x, y) => pointer([at(x, y), ...press], 'touch'),
    drag: ([first, ...rest]) =>
      pointer(
        [at(...first), press[0], ...rest.flatMap(([x, y]) => [{ ...at(x, y), duration: 20 }]), press[1]],
        'touch',
      ),
    touch: (width, height) => page.size(width, height),
    move: (x, y) => pointer([at(x, y)]),
    press: (chord) =>
      session.send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'a keyboard', actions: keyActions(chord) }],
      }),
    size: (width, height) =>
      session.send('browsingContext.setViewport', { context, viewport: { width, height }, devicePixelRatio: null }),
    async shot(file) {
      const { data } = await session.send('browsingContext.captureScreenshot', { context });
      const image = Buffer.from(data, 'base64');
      if (file) writeFileSync(file, image);
      return image;
    },
    front: () => session.send('browsingContext.activate', { context }),
    close: () => session.send('browsingContext.close', { context }),
  };
  return page;
}
