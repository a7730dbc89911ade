import type { Analysis } from '../../parser/model';
import { dateText, figureText } from '../parts/format';
import type { Wording } from '../parts/translate';

interface Props {
  analysis: Analysis;
  id: string;
  wording: Wording;
}

interface Found {
  kind: string;
  /** The answer: words of the article, or a value Nutgraf worked out. */
  answer: string;
  verbatim: boolean;
  about: string | null;
  words: string;
}

function find(analysis: Analysis, id: string, wording: Wording): Found | null {
  const quote = analysis.quotes.find((q) => q.id === id);
  if (quote) {
    const role = analysis.entities.find((e) => e.id === quote.speaker?.entity)?.role ?? null;
    return {
      kind: 'quote',
      answer: quote.speaker?.name ?? wording.t('no_speaker'),
      verbatim: quote.speaker !== null,
      about: role,
      words: quote.text,
    };
  }
  const figure = analysis.figures.find((f) => f.id === id);
  if (figure) {
    const answer = figureText(figure, wording) ?? figure.text;
    return { kind: 'figure', answer, verbatim: false, about: figure.counted ?? figure.unit, words: figure.text };
  }
  const date = analysis.dates.find((d) => d.id === id);
  if (date)
    return {
      kind: 'date',
      answer: dateText(date.value, wording, 'weekday'),
      verbatim: false,
      about: null,
      words: date.text,
    };
  const name = analysis.entities.find((e) => e.id === id);
  if (!name) return null;
  return { kind: name.type, answer: name.name, verbatim: true, about: name.role, words: '' };
}

const LABELS: Record<string, string> = {
  quote: 'kind_quotes',
  figure: 'kind_figures',
  date: 'kind_dates',
  person: 'kind_people',
  organization: 'kind_organizations',
  place: 'kind_places',
};

/** What Nutgraf knows of one mark of the sample: the answer first, the words under it. */
export function Answer({ analysis, id, wording }: Props) {
  const found = find(analysis, id, wording);
  if (!found) return null;
  return (
    <div class="answer">
      <p class="small">
        <span class={`kind ${found.kind}`}>{wording.t(LABELS[found.kind] ?? 'kind_others')}</span>
      </p>
      <p class={found.verbatim ? 'says words' : 'says'}>{found.answer}</p>
      {found.about && <p class="words quiet">{found.about}</p>}
      {found.words && <p class="words evidence">{found.words}</p>}
    </div>
  );
}
