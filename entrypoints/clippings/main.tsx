import '../../src/views/tokens.css';
import '../../src/views/parts/parts.css';
import '../../src/views/parts/switch.css';
import '../../src/views/parts/document.css';
import '../../src/views/clippings/clippings.css';
import { render } from 'preact';
import {
  allClippings,
  exportClippings,
  importClippings,
  removeAllClippings,
  removeClipping,
} from '../../src/browser/clippings';
import { saveFile } from '../../src/browser/files';
import { loadWording, setPageLanguage } from '../../src/browser/wording';
import { Library } from '../../src/views/clippings/Library';
import type { LibraryActions } from '../../src/views/clippings/model';

const wording = await loadWording();
const FILE = 'nutgraf-clippings.json';

const actions: LibraryActions = {
  remove: (id) => removeClipping(id).then(draw),
  removeAll: () => removeAllClippings().then(draw),
  save: async () => (saveFile(FILE, 'application/json', await exportClippings()) ? FILE : null),
  load: async (text) => {
    const count = await importClippings(text).catch(() => null);
    await draw();
    return count;
  },
};

async function draw(): Promise<void> {
  const root = document.getElementById('root');
  if (root) render(<Library clippings={await allClippings()} actions={actions} wording={wording} />, root);
}

setPageLanguage(wording);
document.title = `${wording.t('clippings')} · Nutgraf`;
void draw();
