import type { Layers } from '../layers';
import { type Scope, word } from '../scope';
import type { Draft } from '../types';
import { describeAge } from './age';
import { describeAmount } from './amount';
import type { Trace } from './choose';
import { predicate } from './clause';
import { contentOf } from './content';
import { describeDuration } from './duration';
import { describeCount } from './noun';
import { describeRank } from './rank';

/** Longest description in UTF-16 units; longer ones are cut at a word. */
const LONGEST = 100;

/** Says of every figure what it counts or measures, in words of the text. */
export function describe(s: Scope, drafts: Draft[], layers: Layers, trace?: Trace): void {
  drafts.forEach((figure, k) => {
    const before = drafts[k - 1];
    const said =
      figure.converts?.about ??
      restated(s, figure, before) ??
      ofThese(s, figure, drafts, k) ??
      describeOne(s, figure, layers, trace);
    figure.about = said === null ? null : shorten(said);
    figure.counted = figure.about === null ? null : contentOf(figure.about, figure);
  });
}

function describeOne(s: Scope, figure: Draft, layers: Layers, trace?: Trace): string | null {
  if (figure.counted !== null) return figure.counted;
  if (figure.kind === 'age') return describeAge(s, figure, layers);
  if (figure.kind === 'duration') return describeDuration(s, figure, trace);
  if (figure.kind === 'ordinal') return describeRank(s, figure);
  if (figure.kind === 'count' && !/points?$/.test(figure.unit ?? '') && figure.unit !== 'times')
    return describeCount(s, figure, trace);
  return describeAmount(s, figure);
}

/** "lost 190 points, or 0.6%", "rose 6.5% to 164p": one thing told twice. */
function restated(s: Scope, figure: Draft, before: Draft | undefined): string | null {
  if (
    !before?.about ||
    figure.first - before.last > 4 ||
    (figure.kind === 'count' && !/points?$/.test(figure.unit ?? ''))
  )
    return null;
  const words: string[] = [];
  for (let i = before.last; i < figure.first; i++) words.push(s.tokens[i]!.lower);
  const listed = before.kind === 'duration' && figure.kind === 'duration' && /^,(?: and)?$/.test(words.join(' '));
  return listed ||
    /^(?:, or|or|to|to close at|to end at|at|from|up from|down from|\(|, up|, down)$/.test(words.join(' '))
    ? before.about
    : null;
}

/** "39 percent of these are rated high": the thing counted before in the sentence. */
function ofThese(s: Scope, figure: Draft, drafts: Draft[], k: number): string | null {
  if (figure.kind !== 'percent' && figure.kind !== 'ratio') return null;
  if (word(s, figure.last) !== 'of' || !/^(?:these|those|them|whom|which)$/.test(word(s, figure.last + 1))) return null;
  const whole = drafts.slice(0, k).findLast((draft) => draft.kind === 'count' && draft.unit);
  const said = whole && predicate(s, figure.last + 2);
  return whole ? `${whole.unit}${said ? ` ${said}` : ''}` : null;
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  if (flat.length <= LONGEST) return flat;
  const cut = flat.lastIndexOf(' ', LONGEST);
  return flat.slice(0, cut > 0 ? cut : LONGEST);
}
