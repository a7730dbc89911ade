import { questionsShown } from '../../export/answers';
import type { QUESTIONS } from '../../export/labels';
import type { DateMention, TextSpan } from '../../parser/model';
import { dateText } from '../parts/format';
import { useView } from './context';
import { matches } from './filter';
import { Jump } from './Jump';

/** The dated words inside an answer to "when". */
function dateInside(dates: DateMention[], span: TextSpan): DateMention | undefined {
  return dates.find((d) => d.start < span.end && d.end > span.start);
}

function Answer({ question }: { question: (typeof QUESTIONS)[number] }) {
  const { analysis, wording } = useView();
  const span = analysis.summary[question];
  if (!span) return <span class="quiet">{wording.t('not_stated')}</span>;
  const date = question === 'when' ? dateInside(analysis.dates, span) : undefined;
  return (
    <>
      <Jump span={span} />
      {date && <span class="resolved"> {dateText(date.value, wording)}</span>}
    </>
  );
}

/** Key points and the six questions; every line is a place in the article. */
export function Summary() {
  const { analysis, wording, query } = useView();
  const { text } = analysis.article;
  const points = analysis.summary.keyPoints
    .map((span, i) => ({ span, number: i + 1 }))
    .filter(({ span }) => matches(query, text.slice(span.start, span.end)));
  const asked = questionsShown(analysis.summary).filter(
    (q) => !query.trim() || matches(query, analysis.summary[q]?.text ?? ' '),
  );
  return (
    <>
      <ol class="points">
        {points.map(({ span, number }) => (
          <li key={number} value={number}>
            <span class="number" aria-hidden="true">
              {number}
            </span>
            <Jump span={span} />
          </li>
        ))}
      </ol>
      {asked.length > 0 && (
        <dl class="questions">
          {asked.map((question) => [
            <dt key={`${question}?`}>{wording.t(`ask_${question}`)}</dt>,
            <dd key={question}>
              <Answer question={question} />
            </dd>,
          ])}
        </dl>
      )}
    </>
  );
}
