import { writeFileSync } from 'node:fs';
import { until } from './until.mjs';

/** One tab of Chromium (see index.d.mts). */
export function chromiumPage(raw) {
  let session = null;
  const cdp = async (method, params) => {
    session ??= await raw.createCDPSession();
    return session.send(method, params);
  };
  return {
    raw,
    goto: (url) => raw.goto(url, { waitUntil: 'load' }),
    reload: () => raw.reload({ waitUntil: 'load' }),
    back: () => raw.goBack({ waitUntil: 'load' }).catch(() => {}),
    evaluate: (work, ...args) => raw.evaluate(work, ...args),
    waitFor: (work, ...args) => until(() => raw.evaluate(work, ...args), String(work)),
    click: (x, y) => raw.mouse.click(x, y),
    tap: (x, y) => raw.touchscreen.tap(x, y),
    move: (x, y) => raw.mouse.move(x, y),
    async press(chord) {
      const keys = chord.split('+');
      for (const key of keys) await raw.keyboard.down(key);
      for (const key of keys.toReversed()) await raw.keyboard.up(key);
    },
    size: (width, height) => raw.setViewport({ width, height }),
    /** A finger's way over the page: points `[x, y]`, CSS pixels. */
    async drag([first, ...rest]) {
      const finger = await raw.touchscreen.touchStart(...first);
      for (const [x, y] of rest) await finger.move(x, y);
      await finger.end();
    },
    touch: (width, height) => raw.setViewport({ width, height, hasTouch: true, isMobile: true }),
    emulate: (features, media = '') => cdp('Emulation.setEmulatedMedia', { features, media }),
    async shot(file) {
      const image = Buffer.from(await raw.screenshot());
      if (file) writeFileSync(file, image);
      return image;
    },
    front: () => raw.bringToFront(),
    close: () => raw.close(),
  };
}
