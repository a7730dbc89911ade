const ARTICLE = {
  ...{ isArticle: true, title: 'A long story', byline: [], source: null, published: '2024-05-07', modified: null },
  ...{ language: 'en', dateline: null },
};

/** Asks the background to read a text, from a page of the extension; answers milliseconds until the answer is there. */
function ask(own, text) {
  return own.evaluate(
    async (article) => {
      const api = globalThis.browser ?? globalThis.chrome;
      const begun = performance.now();
      const { ok } = await api.runtime.sendMessage({ nutgraf: 'analyze', body: { article } });
      return ok ? performance.now() - begun : Number.NaN;
    },
    { ...ARTICLE, text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] },
  );
}

/** Time from asking to the answer, ms: from a background that was stopped (cold), and the least of a few more (warm). */
export async function backgroundTimes(browser, text) {
  const own = await browser.open(`${browser.base}popup.html`);
  await ask(own, text);
  await browser.stopBackground();
  const cold = await ask(own, text);
  const again = [];
  for (let round = 0; round < 5; round++) again.push(await ask(own, text));
  await own.close();
  return { cold, warm: Math.min(...again) };
}
