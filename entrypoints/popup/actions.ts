import { clippingOf, keepClipping, tracesOf } from '../../src/browser/clippings';
import { copyText, saveFile } from '../../src/browser/files';
import { saveFolded } from '../../src/browser/memory';
import { send, sendToTab } from '../../src/browser/messages';
import { hasPanel, openPanel } from '../../src/browser/panel';
import { changeSettings } from '../../src/browser/settings';
import { askFor, openPage, type TabInfo } from '../../src/browser/tabs';
import { exportLabels } from '../../src/views/parts/export-labels';
import type { Wording } from '../../src/views/parts/translate';
import type { PopupActions, PopupData } from '../../src/views/popup/model';

interface Now {
  tab: TabInfo | null;
  data: PopupData;
}

interface Frame {
  now: () => Now;
  /** Shows a change at once, before the page has answered. */
  change: (part: Partial<PopupData>) => void;
  /** Asks the page again. */
  refresh: () => Promise<void>;
  wording: Wording;
  /** Whether a side panel may be offered: not in the panel itself. */
  panel: boolean;
}

/** To the page, and nothing when it is gone: the next refresh says so. */
function tell({ now }: Frame) {
  return (...[type, body]: Parameters<typeof sendToTab> extends [number, ...infer Rest] ? Rest : never) => {
    const { tab } = now();
    return tab ? sendToTab(tab.id, type, body).catch(() => null) : Promise.resolve(null);
  };
}

async function read({ now, change, refresh }: Frame): Promise<void> {
  const { tab } = now();
  if (!tab) return;
  const done = await send('annotateTab', { tabId: tab.id }).catch(() => false);
  if (done) await refresh();
  else change({ status: 'closed' });
}

async function switchSite(frame: Frame, on: boolean): Promise<void> {
  const { host } = frame.now().data;
  frame.change({ siteOn: on });
  await changeSettings((settings) => ({ ...settings, sites: { ...settings.sites, [host]: on } }));
  await frame.refresh();
}

/** The browser wants its question asked in the click itself, so nothing may be awaited before it. */
async function readAlways(frame: Frame): Promise<void> {
  const { tab } = frame.now();
  if (!tab?.origin || !(await askFor(tab.origin).catch(() => false))) return;
  await switchSite(frame, true);
  await read(frame);
}

function save({ now, wording }: Frame): PopupActions['save'] {
  return async (format) => {
    const { analysis } = now().data;
    if (!analysis) return null;
    const options = { labels: exportLabels(wording, analysis), now: new Date().toISOString() };
    // Only who saves needs the formats: the popup opens without them. Not by way of the room's index: modules that it
    // shares with another page would bring that page along.
    const { exportAs } = await import('../../src/export/files');
    const { name, mime, text } = exportAs(analysis, format, options);
    return saveFile(name, mime, text) ? name : null;
  };
}

function keep({ now }: Frame): PopupActions['keep'] {
  return async (id) => {
    const { analysis } = now().data;
    const clipping = analysis && clippingOf(analysis, id, new Date().toISOString());
    if (!clipping) return false;
    return keepClipping(clipping, tracesOf(analysis, clipping)).then(
      () => true,
      () => false,
    );
  };
}

/** Everything the popup can have done, by messages to the page, the settings and the browser. */
export function actionsFor(frame: Frame): PopupActions {
  const page = tell(frame);
  return {
    show: (span) => void page('show', { start: span.start, end: span.end }),
    focus: (id) => void page('focus', { id }),
    back: () => void page('back', {}),
    switchKind: (kind, on) => {
      frame.change({ kinds: { ...frame.now().data.kinds, [kind]: on } });
      void changeSettings((settings) => ({ ...settings, kinds: { ...settings.kinds, [kind]: on } }));
    },
    switchSite: (on) => void (frame.now().data.status === 'no-access' ? readAlways(frame) : switchSite(frame, on)),
    fold: (folded) => {
      frame.change({ folded });
      void saveFolded(folded);
    },
    readOnce: () => void read(frame),
    readAlways: () => void readAlways(frame),
    readAnyway: () => void page('readAnyway', {}).then(frame.refresh),
    retry: () => void page('readAnyway', {}).then(frame.refresh),
    openSettings: () => void openPage('options.html'),
    openClippings: () => void openPage('clippings.html'),
    ...(hasPanel() &&
      frame.panel && {
        openPanel: () => {
          const { tab } = frame.now();
          if (tab)
            void openPanel(tab.id).then(
              () => window.close(),
              () => {},
            );
        },
      }),
    copy: copyText,
    save: save(frame),
    keep: keep(frame),
  };
}
