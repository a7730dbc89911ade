import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../parser/model';
import type { Wording } from '../parts/translate';
import { Bar } from './Bar';
import { type View, ViewContext } from './context';
import { countFound } from './count-found';
import { FilterBox } from './FilterBox';
import { Foot } from './Foot';
import { Kinds } from './Kinds';
import { Lede } from './Lede';
import type { PopupActions, PopupData, Section } from './model';
import { Sections } from './Sections';
import { sectionsOf, sureOnly, unsureOf } from './select';
import { Tabs } from './Tabs';
import { UnsureList } from './Unsure';
import { useKeys } from './use-keys';
import { useSpy } from './use-spy';

interface Props {
  data: PopupData;
  analysis: Analysis;
  actions: PopupActions;
  wording: Wording;
}

/** The line in the foot when nothing has happened: when the page was read again, else that it was read here. */
function restingLine({ rereadAt }: PopupData, { t, locale }: Wording): string {
  if (!rereadAt) return t('read_locally');
  return t('page_changed', [new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(rereadAt))]);
}

/** What the sticky row, the keys and the headings share: which sections there are and which are folded. */
function useSections(analysis: Analysis, data: PopupData, actions: PopupActions) {
  const sections = useMemo(() => sectionsOf(analysis), [analysis]);
  const fold = (section: Section, open: boolean) =>
    actions.fold(open ? data.folded.filter((s) => s !== section) : [...data.folded, section]);
  const go = (section: Section) => {
    if (data.folded.includes(section)) fold(section, true);
    requestAnimationFrame(() => {
      document.getElementById(section)?.scrollIntoView({ block: 'start' });
      document.querySelector<HTMLElement>(`#${section} .folder`)?.focus({ preventScroll: true });
    });
  };
  return { sections, fold, go };
}

/** False until the first frame has been painted: what lies below the fold may come right after it. */
function useLater(): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => setLater(true), []);
  return later;
}

/** The popup of an article that was read. */
export function Reading({ data, analysis: whole, actions, wording }: Props) {
  const { hidden, threshold } = data;
  const analysis = useMemo(() => sureOnly(whole, hidden, threshold), [whole, hidden, threshold]);
  const unsure = useMemo(() => unsureOf(whole, hidden, threshold), [whole, hidden, threshold]);
  const scroller = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const [said, setSaid] = useState({ message: '', back: false });
  const { sections, fold, go } = useSections(analysis, data, actions);
  const current = useSpy(scroller, sections);
  const later = useLater();
  const openFilter = () => setQuery((now) => now ?? '');
  useKeys({ filter: openFilter, toggle: (kind) => actions.switchKind(kind, !data.kinds[kind]), go, sections });
  const say = (message: string, back = false) => setSaid({ message, back });
  const view: View = { wording, actions, analysis, query: query ?? '', say };
  return (
    <ViewContext.Provider value={view}>
      <Bar data={data} actions={actions} wording={wording} onFilter={openFilter} />
      <div class="scroller" ref={scroller} tabIndex={-1}>
        <main>
          <Lede host={data.host} />
          {sections.length > 0 && <Kinds kinds={data.kinds} />}
          {query === null ? (
            sections.length > 0 && <Tabs sections={sections} current={current} onGo={go} />
          ) : (
            <FilterBox
              wording={wording}
              query={query}
              found={countFound(analysis, query)}
              onQuery={setQuery}
              onClose={() => setQuery(null)}
            />
          )}
          {sections.length === 0 && <p class="state nothing">{wording.t('state_nothing_text')}</p>}
          <Sections sections={later ? sections : sections.slice(0, 1)} folded={data.folded} onFold={fold} />
          {later && <UnsureList rows={unsure} />}
        </main>
      </div>
      <Foot message={said.message || restingLine(data, wording)} back={said.back} />
    </ViewContext.Provider>
  );
}
