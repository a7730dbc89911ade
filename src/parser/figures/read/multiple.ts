import { addModifiers, draft } from '../draft';
import { readNumber } from '../number';
import { at, glued, isHyphen, type Scope, word } from '../scope';
import type { Draft } from '../types';
import { readRate } from '../unit/rate';

/** Verbs that multiply what they are said of, by how much and which way. */
const VERBS = new Map<string, [number, 'increase' | 'decrease']>([
  ['doubled', [2, 'increase']],
  ['doubles', [2, 'increase']],
  ['doubling', [2, 'increase']],
  ['tripled', [3, 'increase']],
  ['trebled', [3, 'increase']],
  ['tripling', [3, 'increase']],
  ['quadrupled', [4, 'increase']],
  ['quintupled', [5, 'increase']],
  ['halved', [0.5, 'decrease']],
  ['halving', [0.5, 'decrease']],
]);
const BASES = new Map<string, number>([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
]);

/** "twice", "doubled", "tenfold", "18-fold", "three times", "more than double". */
export function readMultiple(s: Scope, i: number): Draft | null {
  return readOnce(s, i) ?? readVerb(s, i) ?? readFold(s, i) ?? readTimes(s, i);
}

function readOnce(s: Scope, i: number): Draft | null {
  const value = word(s, i) === 'twice' ? 2 : word(s, i) === 'thrice' ? 3 : 0;
  if (!value) return null;
  const compares = /^(?:as|the|that|what|its|their|his|her)$/.test(word(s, i + 1));
  const kind = compares ? 'ratio' : 'count';
  return addModifiers(s, draft({ first: i, last: i + 1, kind, rule: `${kind}.twice`, value, unit: 'times' }));
}

function readVerb(s: Scope, i: number): Draft | null {
  const verb = VERBS.get(word(s, i));
  if (verb && !/^(?:down|up|back|over)$/.test(word(s, i + 1))) {
    const figure = draft({
      first: i,
      last: i + 1,
      kind: 'ratio',
      rule: 'ratio.verb',
      value: verb[0],
      unit: 'times',
    });
    figure.change = verb[1];
    return addModifiers(s, figure);
  }
  const base = BASES.get(word(s, i));
  if (!base) return null;
  const figure = draft({
    first: i,
    last: i + 1,
    kind: 'ratio',
    rule: 'ratio.double',
    value: base,
    unit: 'times',
  });
  addModifiers(s, figure);
  const compares = /^(?:the|that|what|its|their)$/.test(word(s, i + 1));
  return figure.first < i || compares ? figure : null;
}

/** "18-fold", "tenfold", "a threefold increase". */
function readFold(s: Scope, i: number): Draft | null {
  const text = word(s, i);
  const written = text.length > 5 && text.endsWith('fold') ? readText(text.slice(0, -4)) : null;
  if (written !== null) return fold(s, i, i + 1, written);
  const number = readNumber(s, i);
  if (number?.value == null) return null;
  const hyphen = isHyphen(s, number.last) && glued(s, number.last) ? 1 : 0;
  return word(s, number.last + hyphen) === 'fold' ? fold(s, i, number.last + hyphen + 1, number.value) : null;
}

const FOLDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
function readText(text: string): number | null {
  const index = FOLDS.indexOf(text);
  return index >= 0 ? index + 2 : text === 'hundred' ? 100 : text === 'thousand' ? 1000 : null;
}

const fold = (s: Scope, first: number, last: number, value: number) =>
  addModifiers(s, draft({ first, last, kind: 'ratio', rule: 'ratio.fold', value, unit: 'times' }));

/** "three times the size", "five times a winner", "6.5 times earnings". */
function readTimes(s: Scope, i: number): Draft | null {
  const number = readNumber(s, i);
  if (!number || word(s, number.last) !== 'times' || at(s, number.last)!.text !== 'times') return null;
  const next = word(s, number.last + 1);
  const compares =
    /^(?:the|as|that|what|its|their|more|higher|larger|greater|bigger|faster|lower|smaller|earnings|sales|book|revenue|profit|profits)$/.test(
      next,
    );
  const kind = compares ? 'ratio' : 'count';
  const rate = compares ? null : readRate(s, number.last + 1);
  return addModifiers(
    s,
    draft({
      first: i,
      last: rate?.last ?? number.last + 1,
      kind,
      rule: `${kind}.times`,
      value: number.value,
      low: number.low,
      unit: rate ? `times per ${rate.per}` : 'times',
      approximate: number.vague,
    }),
  );
}
