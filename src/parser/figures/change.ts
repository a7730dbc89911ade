import { CHANGE_NOUNS, DOWN, UP } from './data/changes';
import { at, type Scope, word } from './scope';
import type { Draft } from './types';

type Change = Draft['change'];

/** Words that may stand between a verb of change and the figure that says by how much. */
const BETWEEN =
  /^(?:by|as|an|a|another|further|much|additional|extra|about|roughly|sharply|slightly|steadily|only|just|up|down|back|some|record|between|either|or|average|of|massive|modest|staggering|whopping|cumulative|total)$/;
const LONGEST = 4;

/** Kinds of figure that can be a rise or fall themselves. */
const CHANGING = new Set(['percent', 'money', 'measure', 'count', 'duration', 'other']);

/**
 * Whether each figure is itself a rise or fall: "rose 6.5%", "up 19 cents", "a 5% drop", "+0.2%"; the level that is
 * reached ("to 164p") is none. A second figure joined by "or" says the same change in another unit.
 */
export function markChanges(s: Scope, drafts: Draft[]): void {
  drafts.forEach((figure, k) => {
    if (!CHANGING.has(figure.kind) || figure.change) return;
    const before = drafts[k - 1];
    figure.change =
      signed(s, figure) ??
      verbBefore(s, figure) ??
      restated(s, figure, before) ??
      nounAfter(s, figure) ??
      objectBefore(s, figure);
  });
}

/** "+0.2%" before the figure. */
function signed(s: Scope, figure: Draft): Change {
  return at(s, figure.first - 1)?.text === '+' ? 'increase' : null;
}

function verbBefore(s: Scope, figure: Draft): Change {
  let i = figure.first - 1;
  if (figure.states && word(s, i) === 'from') i--;
  for (let k = 0; k < LONGEST && BETWEEN.test(word(s, i)) && !isDirection(s, i); k++) i--;
  const found = direction(word(s, i));
  if (!found) return null;
  return figure.kind === 'count' && !/points?$/.test(figure.unit ?? '') && !COUNT_CHANGE.test(word(s, i))
    ? null
    : found;
}

/** "up" and "down" are the cue themselves unless a verb before them is. */
const isDirection = (s: Scope, i: number) => /^(?:up|down)$/.test(word(s, i)) && !direction(word(s, i - 1));

/** Verbs that change a count; "lost 12 games" and "gained 40 pages" count things rather than tell a fall or rise. */
const COUNT_CHANGE =
  /^(?:rose|rise|risen|rises|fell|fall|fallen|falls|grew|grow|increased|increase|increases|decreased|decrease|dropped|drop|declined|up|down)$/;

const direction = (text: string): Change => (UP.has(text) ? 'increase' : DOWN.has(text) ? 'decrease' : null);

/** "lost 190 points, or 0.6%": the same change in another unit. */
function restated(s: Scope, figure: Draft, before: Draft | undefined): Change {
  if (!before?.change || before.kind === figure.kind) return null;
  const between = [];
  for (let i = before.last; i < figure.first && between.length < 3; i++) between.push(word(s, i));
  return /^(?:, or|or|\(|,)$/.test(between.join(' ')) ? before.change : null;
}

/** "a 5% drop", "an increase of 5%": the noun names the change. */
function nounAfter(s: Scope, figure: Draft): Change {
  if (figure.kind !== 'percent') return null;
  const next = CHANGE_NOUNS.get(word(s, figure.last)) ?? CHANGE_NOUNS.get(word(s, figure.last + 1));
  const of = word(s, figure.first - 1) === 'of' ? CHANGE_NOUNS.get(word(s, figure.first - 2)) : undefined;
  return of ?? (word(s, figure.last) === 'of' || word(s, figure.last) === 'to' ? null : (next ?? null));
}

/** "grow sales by 35 per cent": the thing that changes stands between the verb and "by". */
function objectBefore(s: Scope, figure: Draft): Change {
  if (word(s, figure.first - 1) !== 'by') return null;
  for (let i = figure.first - 3; i >= Math.max(s.first, figure.first - 8); i--) {
    const found = direction(word(s, i));
    if (found || word(s, i) === ',') return found;
  }
  return null;
}
