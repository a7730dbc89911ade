import '../../src/views/tokens.css';
import '../../src/views/parts/parts.css';
import '../../src/views/parts/switch.css';
import '../../src/views/parts/document.css';
import '../../src/views/options/options.css';
import { render } from 'preact';
import { correctionsFile, deleteEverything, keptHere } from '../../src/browser/device';
import { saveFile } from '../../src/browser/files';
import { keepWords } from '../../src/browser/languages';
import { changeSettings, loadSettings, takeResetNotice, watchSettings } from '../../src/browser/settings';
import { openShortcuts, shortcuts } from '../../src/browser/shortcuts';
import { readSiteList, siteListFile } from '../../src/browser/site-list';
import { askForAll, mayReadAll, openPage } from '../../src/browser/tabs';
import { browserWording, loadWording, setPageLanguage } from '../../src/browser/wording';
import type { OptionsActions, OptionsData, SettingsData } from '../../src/views/options/model';
import { Options } from '../../src/views/options/Options';
import { loadTexts } from './texts';

const JSON_TYPE = 'application/json';
const SITES = 'nutgraf-sites.json';
const CORRECTIONS = 'nutgraf-corrections.json';
let wording = browserWording();
let data: OptionsData;
/** Changes on their way into storage; what is read back meanwhile is older than what is shown. */
let writing = 0;

async function gather(): Promise<OptionsData> {
  const [settings, keys, allSites, kept] = await Promise.all([
    loadSettings(),
    shortcuts(),
    mayReadAll().catch(() => false),
    keptHere(),
  ]);
  const wasReset = data?.wasReset ?? (await takeResetNotice());
  return { settings, shortcuts: keys, allSites, kept, wasReset, browserLanguage: browserWording().locale };
}

function change(part: Partial<SettingsData>): void {
  data = { ...data, settings: { ...data.settings, ...part }, notKept: false };
  draw();
  writing += 1;
  void changeSettings((settings) => ({ ...settings, ...part }))
    .then(
      () => true,
      () => false, // storage is full, or refused: what is shown next is what is stored
    )
    .then(async (kept) => {
      writing -= 1;
      if (writing === 0) await refresh();
      if (kept) return;
      data = { ...data, notKept: true };
      draw();
    });
}

const actions: OptionsActions = {
  change,
  allowAllSites: async () => {
    const granted = await askForAll().catch(() => false);
    await refresh();
    return granted;
  },
  openShortcuts: () => void openShortcuts(),
  openClippings: () => void openPage('clippings.html'),
  saveSites: () => (saveFile(SITES, JSON_TYPE, siteListFile(data.settings.sites)) ? SITES : null),
  saveCorrections: async () => (saveFile(CORRECTIONS, JSON_TYPE, await correctionsFile()) ? CORRECTIONS : null),
  loadSites: (text) => {
    const sites = readSiteList(text);
    if (sites) change({ sites: { ...data.settings.sites, ...sites } });
    return sites && Object.keys(sites).length;
  },
  deleteAll: async () => {
    await deleteEverything();
    await refresh();
  },
};

function draw(): void {
  const root = document.getElementById('root');
  if (root) render(<Options data={data} actions={actions} wording={wording} />, root);
}

/** Speaks the language that is set now. */
async function speak(): Promise<void> {
  await keepWords(data.settings.language, loadTexts).catch(() => false); // storage is full: the browser's language stays
  wording = await loadWording();
  setPageLanguage(wording);
  document.title = `${wording.t('settings')} · Nutgraf`;
}

async function refresh(): Promise<void> {
  data = await gather();
  await speak();
  draw();
}

void refresh().then(() => watchSettings(() => void (writing === 0 && refresh())));
