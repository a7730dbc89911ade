const POPUP = { view: 'popup.html', width: 380, height: 600 };
const PANEL = { view: 'sidepanel.html', width: 400, height: 980 };
const WIRE = { page: '/wire-ferry/', painted: true };
const FEATURE = { page: '/long-feature-lighthouse/', painted: true };
const ODD = { page: '/contradictions-jubilee/', painted: true };

const headline = (view) => view.waitFor(() => document.querySelector('h1') !== null);

/** Scrolls the list to a section, as its word in the sticky row does. */
const at = (section) => async (view) => {
  await headline(view);
  await view.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), section);
};

/** Presses the control with this label. */
const pressed = (label) => async (view) => {
  await headline(view);
  await view.evaluate((wanted) => {
    const all = [...document.querySelectorAll('button')];
    all.find((one) => (one.getAttribute('aria-label') ?? one.innerText).trim().startsWith(wanted))?.click();
  }, label);
};

/** Answers for the page with another state: what a reader sees when reading fails, or takes long. */
const pretended = (status) => async (view) => {
  await headline(view);
  await view.evaluate((state) => {
    const { tabs } = globalThis.browser ?? globalThis.chrome;
    const value = {
      status: state,
      host: 'www.news.example',
      analysis: null,
      hidden: [],
      rereadAt: null,
      language: 'de',
    };
    tabs.sendMessage = (...words) => {
      const answer = { ok: true, value };
      const done = words.at(-1);
      return typeof done === 'function' ? done(answer) : Promise.resolve(answer);
    };
  }, status);
  await new Promise((done) => setTimeout(done, 2600));
};

/** Letters twice as large, as a reader sets them in the browser: everything is laid out anew in half the room. */
const SECTIONS = ['voices', 'figures', 'timeline', 'names', 'notes'];

/** What is shot: a view, its size, the page it is about, and what is done before. */
export const SCENES = [
  { name: 'popup-wire', ...POPUP, ...WIRE, ready: headline },
  { name: 'popup-feature', ...POPUP, ...FEATURE, ready: headline },
  { name: 'popup-nothing', ...POPUP, page: '/shop-page/', ready: headline },
  { name: 'popup-error', ...POPUP, ...WIRE, ready: pretended('failed') },
  { name: 'popup-loading', ...POPUP, ...WIRE, ready: pretended('reading') },
  { name: 'popup-language', ...POPUP, ...WIRE, ready: pretended('other-language') },
  { name: 'panel-wire', ...PANEL, ...WIRE, ready: headline },
  { name: 'panel-feature', ...PANEL, ...FEATURE, ready: headline },
  { name: 'panel-nothing', ...PANEL, height: 600, page: '/shop-page/', ready: headline },
  { name: 'panel-error', ...PANEL, height: 600, ...WIRE, ready: pretended('failed') },
  ...SECTIONS.map((id) => ({ name: `popup-section-${id}`, ...POPUP, ...ODD, ready: at(id) })),
  { name: 'popup-whole', ...POPUP, height: 3000, view: 'sidepanel.html', ...ODD, ready: headline },
  { name: 'popup-filter', ...POPUP, ...FEATURE, ready: pressed('Filter the lists') },
  { name: 'popup-save', ...POPUP, ...WIRE, ready: pressed('Save as') },
  { name: 'popup-forced', ...POPUP, ...WIRE, forced: true, ready: headline },
];
