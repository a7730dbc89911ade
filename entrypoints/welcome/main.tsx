import '../../src/views/tokens.css';
import '../../src/views/parts/parts.css';
import '../../src/views/parts/document.css';
import '../../src/views/card/card.css';
import '../../src/views/welcome/welcome.css';
import { render } from 'preact';
import { copyText } from '../../src/browser/files';
import { send } from '../../src/browser/messages';
import { changeSettings, loadSettings } from '../../src/browser/settings';
import { askForAll, openPage } from '../../src/browser/tabs';
import { loadWording, setPageLanguage } from '../../src/browser/wording';
import type { Analysis, Article } from '../../src/parser/model';
import { SAMPLE } from '../../src/views/welcome/sample';
import { Welcome } from '../../src/views/welcome/Welcome';

const wording = await loadWording();
let analysis: Analysis | null = null;
let when: 'article' | 'news' | 'click' = 'article';

const ARTICLE: Article = {
  ...{ isArticle: true, byline: [], modified: null, language: 'en', dateline: null, blocks: [] },
  ...SAMPLE,
};

async function choose(next: 'article' | 'click'): Promise<void> {
  const granted = next === 'click' || (await askForAll().catch(() => false));
  when = granted ? next : 'click';
  draw();
  await changeSettings((settings) => ({ ...settings, when }));
}

function draw(): void {
  const root = document.getElementById('root');
  if (!root) return;
  const close = () => window.close();
  render(
    <Welcome
      analysis={analysis}
      when={when}
      onWhen={(next) => void choose(next)}
      onDone={close}
      copy={copyText}
      onSettings={() => void openPage('options.html')}
      wording={wording}
    />,
    root,
  );
}

setPageLanguage(wording);
document.title = `${wording.t('welcome_short')} · Nutgraf`;
void loadSettings().then((settings) => {
  when = settings.when;
  draw();
});
// The sample is read by the same parser as every article, so what is shown here is what one gets.
void send('analyze', { article: ARTICLE }).then((answer) => {
  analysis = answer;
  draw();
});
