import type { Figure } from '../../model';
import type { Line, Story } from '../story';
import { isQuoted, type Noter, note } from './note';

const COUNTED = new Set(['count', 'money', 'measure']);
const isExact = (figure: Figure) =>
  COUNTED.has(figure.kind) && figure.value !== null && !figure.approximate && figure.change === null;
const between = (story: Story, a: Figure, b: Figure) => story.article.text.slice(a.end, b.start);

/** Words between a total and its first part, and between two parts, that promise a complete list. */
const OPENS = /^[^.;]{0,40}(?:: |[(]|[–—] ?| - )(?:all |the )?$/;
const GOES_ON = /^(?: \p{L}[\p{L} ]{0,30})?(?:,| and|, and|,? plus)(?: the)? $/u;
const CLOSES = /^(?: \p{L}[\p{L} ]{0,30})?[).–—;]/u;
/** Words that leave room for more parts, or that count something else. */
const OPEN_LIST =
  /\b(?:includ\w*|among|such as|at least|of (?:them|whom|which)|per|each|from|about|compared|against|most|mainly|more|less|fewer|than|other|to|up|rest|record|previous|average)\b/i;

/** "12 people (8 adults and 5 children)": a complete list of parts that does not add up to its total. */
export const sum: Noter = (story) =>
  story.lines.flatMap((line) => partsOf(story, line) ?? remainder(story, line) ?? []);

function partsOf(story: Story, line: Line) {
  for (const [at, total] of line.figures.entries()) {
    if (!isExact(total) || isQuoted(story, total.start)) continue;
    const parts = partsAfter(story, total, line.figures.slice(at + 1));
    if (parts.length < 2 || !isComplete(story, total, parts) || !sameThing(total, parts)) continue;
    const added = parts.reduce((all, part) => all + part.value!, 0);
    if (Math.abs(added - total.value!) < 1e-6 * added) return null;
    if (added <= FAR * total.value!)
      return [note('sum', [total, ...parts], { total: total.value!, sum: Number(added.toPrecision(12)) })];
  }
  return null;
}

/** Parts that make several times their total are parts of something else. */
const FAR = 3;

/** The figures that follow a total as a list of its parts. */
function partsAfter(story: Story, total: Figure, rest: readonly Figure[]): Figure[] {
  const parts: Figure[] = [];
  for (const part of rest) {
    const gap = between(story, parts.at(-1) ?? total, part);
    if (!(parts.length === 0 ? OPENS : GOES_ON).test(gap) || !isExact(part) || part.kind !== total.kind) break;
    parts.push(part);
  }
  return parts;
}

/** Nothing in the list or right after it leaves room for more parts. */
function isComplete({ article }: Story, total: Figure, parts: readonly Figure[]): boolean {
  const last = parts.at(-1)!;
  const after = article.text.slice(last.end, last.end + 40);
  return (
    CLOSES.test(after) &&
    !OPEN_LIST.test(article.text.slice(total.end, last.end)) &&
    !OPEN_LIST.test(after.slice(0, 16))
  );
}

const PEOPLE =
  /\b(?:people|persons?|men|women|adults?|children|boys|girls|passengers?|crew(?: members?)?|civilians?|soldiers?|police(?:men| officers)?|members?|students?|pupils?|teachers?|patients?|workers?|residents?|fans?)$/i;

/** Total and parts count one kind of thing: the same unit, or people under several names. */
function sameThing(total: Figure, parts: readonly Figure[]): boolean {
  if (total.kind !== 'count') return parts.every((part) => part.unit === total.unit);
  const person = PEOPLE.test(total.unit ?? '');
  return parts.every((part) => part.unit === total.unit || (person && PEOPLE.test(part.unit ?? '')));
}

const OF_ALL = /^ (?:of|out of)(?: the| its| their| all(?: the)?)? $/;
const OTHERS = /^[^.;]{0,60}?\b(?:the |and the |while the )?(?:remaining|other|rest,?) $/;

/** "30 of the 50 seats … the other 25": a part and its remainder that miss the whole. */
function remainder(story: Story, line: Line) {
  const { figures } = line;
  for (let at = 0; at + 2 < figures.length; at++) {
    const [part, total, rest] = [figures[at]!, figures[at + 1]!, figures[at + 2]!];
    if (![part, total, rest].every(isExact) || isQuoted(story, part.start)) continue;
    if (!OF_ALL.test(between(story, part, total)) || !OTHERS.test(between(story, total, rest))) continue;
    const added = part.value! + rest.value!;
    if (added === total.value) continue;
    return [note('sum', [total, part, rest], { total: total.value!, sum: added })];
  }
  return null;
}

const EQUALS =
  /^,? ?(?:\(|[–—-] ?|, ?or |, ?that is,? |, ?which is |, )(?:about |around |roughly |nearly |some |just over |just under |almost |approximately )?$/;

/** "20 of the 80 seats (30 percent)". */
export const percentage: Noter = (story) =>
  story.lines.flatMap(({ figures }) => {
    const out = [];
    for (let at = 0; at + 2 < figures.length; at++) {
      const [part, total, percent] = [figures[at]!, figures[at + 1]!, figures[at + 2]!];
      if (
        percent.kind !== 'percent' ||
        percent.value === null ||
        !isExact(part) ||
        !isExact(total) ||
        total.value! <= 0
      )
        continue;
      if (!OF_ALL.test(between(story, part, total)) || !EQUALS.test(between(story, total, percent))) continue;
      const computed = (100 * part.value!) / total.value!;
      if (isQuoted(story, part.start) || Math.abs(computed - percent.value) <= SLACK || computed > 100) continue;
      out.push(
        note('percentage', [part, total, percent], {
          stated: percent.value,
          computed: Number(computed.toPrecision(3)),
        }),
      );
    }
    return out.concat(changes(story, figures));
  });

/** Percentage points that rounding may cost. */
const SLACK = 1.6;

const FROM = /\bfrom $/;
const TO = /^(?: [\p{L} ]{0,30})? to $/u;
const CHANGES_OF = new Set(['count', 'money', 'measure']);

/** "fell 20 percent, from 50 to 45": the change that the two values make is another. */
function changes(story: Story, figures: readonly Figure[]) {
  return figures.flatMap((percent, at) => {
    if (percent.kind !== 'percent' || percent.value === null || isQuoted(story, percent.start)) return [];
    const [a, b] = [figures[at + 1], figures[at + 2]];
    const gap = a ? between(story, percent, a) : '';
    if (!a || !CHANGES_OF.has(a.kind) || gap.length > 40 || !FROM.test(gap)) return [];
    const range = / to /.test(a.text) && a.value === null && a.low !== null && a.high !== null;
    const pair = range ? [a] : b && TO.test(between(story, a, b)) && a.kind === b.kind ? [a, b] : null;
    const computed = pair && changeOf(a, range ? a : b!, percent.change);
    if (!computed || Math.abs(computed - percent.value) <= Math.max(SLACK, 0.1 * percent.value)) return [];
    const data = { stated: percent.value, computed: Number(computed.toPrecision(3)) };
    return [note('percentage', [percent, ...pair], data)];
  });
}

/** Percent by which one value differs from an earlier one; a range may be written from its high end to its low one. */
function changeOf(from: Figure, to: Figure, change: Figure['change']): number | null {
  if (from !== to) return from.value && to.value ? (100 * Math.abs(to.value - from.value)) / from.value : null;
  const [low, high] = [Math.min(from.low!, from.high!), Math.max(from.low!, from.high!)];
  const base = change === 'increase' ? low : high;
  return change && base > 0 ? (100 * (high - low)) / base : null;
}
