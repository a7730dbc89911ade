import { findFigures } from '../../figures';
import { readLanguage } from '../../language';
import type { Figure } from '../../model';
import type { Line, Story } from '../story';
import { isQuoted, type Noter, note } from './note';

const LOWER = /^(?:at least|more than|over|above|no fewer than|no less than|upwards? of)\b/i;
const UPPER = /^(?:up to|fewer than|less than|under|nearly|almost|as many as|no more than)\b/i;

/** Whether a count in the body is what the headline's count says, rounding and bounds included. */
function agrees(headline: Figure, body: Figure): boolean {
  const stated = headline.value!;
  const value = body.value ?? body.low ?? body.high;
  if (value === null) return true;
  if (LOWER.test(headline.text) || LOWER.test(body.text)) return value >= stated * 0.995;
  if (UPPER.test(headline.text) || UPPER.test(body.text)) return value <= stated * 1.005 || value <= stated * 1.1;
  if (value === stated) return true;
  const loose = headline.approximate || body.approximate || stated % 10 === 0;
  return loose && Math.abs(value - stated) <= 0.12 * stated;
}

/** Nouns so general that two counts of them may well count different things. */
const GENERAL = new Set(
  'years months weeks days hours minutes times points goals percent ways things cases million billion year day month'.split(
    ' ',
  ),
);

const isCount = (figure: Figure) =>
  figure.kind === 'count' &&
  figure.value !== null &&
  figure.value >= 2 &&
  figure.unit !== null &&
  !GENERAL.has(figure.unit);

const LEAD = 4;

/** The headline counts something and the story counts the same thing otherwise, nowhere as the headline does. */
export const headlineFigure: Noter = (story) => {
  const { title } = story.article;
  if (!title) return [];
  const counts = findFigures(readLanguage({ text: title, blocks: [] }), { dates: [], entities: [] }).filter(isCount);
  if (counts.length !== 1) return [];
  const [head] = counts as [Figure];
  const all = story.layers.figures;
  if (all.some((figure) => figure.value === head.value || agreesAnyhow(head, figure)) || addsUp(all, head.value!))
    return [];
  const lead = story.lines
    .filter((line) => line.whole)
    .slice(0, LEAD)
    .flatMap((line) => line.figures);
  const same = lead.filter((figure) => isCount(figure) && figure.unit === head.unit && !isQuoted(story, figure.start));
  if (same.length !== 1 || agrees(head, same[0]!)) return [];
  return [note('headline-figure', same, { headline: head.text, body: same[0]!.text })];
};

const agreesAnyhow = (head: Figure, figure: Figure) =>
  isCount(figure) && figure.unit === head.unit && agrees(head, figure);

/** Two or three counts of the story that together make the headline's. */
function addsUp(figures: readonly Figure[], total: number): boolean {
  const values = [...new Set(figures.map((figure) => figure.value).filter((v): v is number => v !== null))].slice(
    0,
    60,
  );
  return values.some((a, i) =>
    values.slice(i).some((b, j) => a + b === total || values.slice(i + j).some((c) => a + b + c === total)),
  );
}

/** What happened to those who are counted, after the count: the same in two sentences means the same count. */
const FATE =
  /^[ ,](?:people |persons |others )?(?:were |was |have been |had been |are |have |had )?(killed|died|injured|wounded|hurt|arrested|detained|missing|displaced|evacuated|rescued|hospitali[sz]ed|on board|aboard)\b/;
/** Words that make a second count another one: a part, an addition, an earlier state, another source or place. */
const OTHER_COUNT =
  /\b(?:other|others|another|more|additional|further|also|including|of (?:them|whom|those|which)|initial|initially|earlier|previous|previously|at first|first|later|now|since|rose|risen|rising|so far|at least|about|around|up to|nearly|over|than|revised|updated|had|last|ago|separate|second|elsewhere|meanwhile|among|according|reported|said|say|says|told|claim|claimed|estimate|estimated|official|toll|each|per|average|total|whose|when|where|if|would|could|may|might|not|no|in (?:the )?\p{Lu})/iu;

interface Count {
  figure: Figure;
  line: Line;
  key: string;
}

/** The story counts the same people with the same fate twice and gives two exact values. */
export const twoValues: Noter = (story) => {
  const counts = story.lines.flatMap((line) => fates(story, line));
  for (const [at, a] of counts.entries()) {
    const b = counts.slice(at + 1).find((one) => one.key === a.key && one.line !== a.line);
    if (!b) continue;
    if (b.figure.value === a.figure.value) return [];
    return [
      note('two-values', [a.figure, b.figure], { what: a.key, first: a.figure.value!, second: b.figure.value! }, 0.9),
    ];
  }
  return [];
};

function fates(story: Story, line: Line): Count[] {
  const { text } = story.article;
  const sentence = text.slice(line.sentence.start, line.sentence.end);
  return line.figures.flatMap((figure) => {
    if (!isCount(figure) || figure.approximate || figure.change !== null || isQuoted(story, figure.start)) return [];
    const fate = FATE.exec(text.slice(figure.end, figure.end + 40));
    if (!fate || OTHER_COUNT.test(sentence) || line.dates.length > 0) return [];
    return [{ figure, line, key: `${figure.unit} ${fate[1]}` }];
  });
}
