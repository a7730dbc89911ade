import type { ComponentChildren } from 'preact';
import type { Note, NoteKind, Span } from '../../parser/model';
import { dateText, hostText, readingMinutes } from '../parts/format';
import { rich } from '../parts/rich';
import { plural } from '../parts/translate';
import { useView } from './context';
import { Jump } from './Jump';

/** Which fact of the header a note speaks about; its number stands there, as in a printed paper. */
const FACT_OF: Partial<Record<NoteKind, string>> = {
  'dateline-country': 'dateline',
  'weekday-date': 'dateline',
  republished: 'source',
  updated: 'published',
  correction: 'published',
};

function References({ notes, fact }: { notes: Note[]; fact: string }) {
  const { wording } = useView();
  return notes.map((note, i) =>
    FACT_OF[note.kind] === fact ? (
      <a
        key={note.kind}
        class="reference numbers"
        href={`#note-${i + 1}`}
        aria-label={wording.t('note_number', [i + 1])}
      >
        {i + 1}
      </a>
    ) : null,
  );
}

function Dateline() {
  const { analysis, wording } = useView();
  const { dateline, text } = analysis.article;
  if (!dateline?.place && !dateline?.date) return <span class="quiet">{wording.t('none')}</span>;
  const at = dateline.place ? text.slice(0, 400).indexOf(dateline.place) : -1;
  const span: Span = { start: at, end: at + (dateline.place?.length ?? 0) };
  return (
    <>
      {dateline.place && (at < 0 ? <span class="words">{dateline.place}</span> : <Jump span={span} />)}
      {dateline.date && <span class="resolved"> {dateText(dateline.date, wording)}</span>}
    </>
  );
}

/** The outlet; where the story says it comes from another one, that one. */
function Source() {
  const { analysis, wording } = useView();
  const origin = analysis.summary.notes.find((note) => note.kind === 'republished')?.data.source;
  if (origin) return <>{rich(wording.t, 'republished_from', [<span class="words">{origin}</span>])}</>;
  const { source } = analysis.article;
  return source ? <span class="words">{source}</span> : <span class="quiet">{wording.t('none')}</span>;
}

function Byline() {
  const { analysis, wording } = useView();
  const { byline } = analysis.article;
  if (byline.length === 0) return <span class="quiet">{wording.t('none')}</span>;
  return <span class="words">{new Intl.ListFormat(wording.locale, { type: 'conjunction' }).format(byline)}</span>;
}

/** Where the story comes from: site, headline, and four facts, of which "None" is said and not hidden. */
export function Lede({ host }: { host: string }) {
  const { analysis, wording } = useView();
  const { article, summary } = analysis;
  const none = <span class="quiet">{wording.t('none')}</span>;
  const changed = article.modified && article.modified.slice(0, 10) !== article.published?.slice(0, 10);
  const facts: [string, ComponentChildren][] = [
    ['published', article.published ? dateText(article.published, wording, 'weekday') : none],
    ...(changed ? [['modified', dateText(article.modified!, wording, 'weekday')] as [string, string]] : []),
    ['dateline', <Dateline key="d" />],
    ['source', <Source key="s" />],
    ['byline', <Byline key="b" />],
  ];
  return (
    <div class="lede">
      <p class="meta">
        {host && <bdi>{hostText(host)}</bdi>}
        {host && ' · '}
        {plural(wording, 'reading_time', readingMinutes(article.text))}
      </p>
      <h1 lang={article.language ?? undefined} dir="auto">
        {article.title ?? wording.t('untitled')}
      </h1>
      <dl class="facts">
        {facts.map(([name, value]) => [
          <dt key={`${name}-name`}>{wording.t(`fact_${name}`)}</dt>,
          <dd key={name}>
            {value}
            <References notes={summary.notes} fact={name} />
          </dd>,
        ])}
      </dl>
    </div>
  );
}
