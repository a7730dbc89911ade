import '../../src/views/tokens.css';
import '../../src/views/parts/parts.css';
import '../../src/views/parts/switch.css';
import '../../src/views/parts/document.css';
import '../../src/views/options/options.css';
import { render } from 'preact';
import { correctionsFile, deleteEverything, keptHere } from '../../src/browser/device';
import { saveFile } from '../../src/browser/files';
import { changeSettings, loadSettings, takeResetNotice, watchSettings } from '../../src/browser/settings';
import { openShortcuts, shortcuts } from '../../src/browser/shortcuts';
import { readSiteList, siteListFile } from '../../src/browser/site-list';
import { askForAll, mayReadAll, openPage } from '../../src/browser/tabs';
import { browserWording, setPageLanguage } from '../../src/browser/wording';
import type { OptionsActions, OptionsData, SettingsData } from '../../src/views/options/model';
import { Options } from '../../src/views/options/Options';

const wording = browserWording();
const JSON_TYPE = 'application/json';
let data: OptionsData;

async function gather(): Promise<OptionsData> {
  const [settings, keys, allSites, kept] = await Promise.all([
    loadSettings(),
    shortcuts(),
    mayReadAll().catch(() => false),
    keptHere(),
  ]);
  return { settings, shortcuts: keys, allSites, kept, wasReset: data?.wasReset ?? (await takeResetNotice()) };
}

function change(part: Partial<SettingsData>): void {
  data = { ...data, settings: { ...data.settings, ...part } };
  draw();
  void changeSettings((settings) => ({ ...settings, ...part }));
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
  saveSites: () =>
    saveFile('nutgraf-sites.json', JSON_TYPE, siteListFile(data.settings.sites)) ? 'nutgraf-sites.json' : null,
  saveCorrections: async () =>
    saveFile('nutgraf-corrections.json', JSON_TYPE, await correctionsFile()) ? 'nutgraf-corrections.json' : null,
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

async function refresh(): Promise<void> {
  data = await gather();
  draw();
}

setPageLanguage(wording);
document.title = `${wording.t('settings')} · Nutgraf`;
void refresh().then(() => watchSettings(() => void refresh()));
