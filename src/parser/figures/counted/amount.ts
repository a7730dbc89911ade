import { SIZES } from '../data/measures';
import { at, isHyphen, type Scope, slice, word } from '../scope';
import type { Draft } from '../types';
import { verbBefore } from './noun';
import { isTime, kindAt, type Phrase, phraseAfter, phraseBefore, sentenceSubject, subjectOf, textOf } from './phrase';

/** What an amount with a unit is of: "46 per cent of adults", "a 0.6 per cent fee", "winds of 75 mph", "sales rose 3%". */
export function describeAmount(s: Scope, figure: Draft): string | null {
  return (
    ofAfter(s, figure) ??
    nounAfter(s, figure) ??
    nounBefore(s, figure) ??
    (figure.kind === 'money' ? inAfter(s, figure) : null) ??
    thing(s, figure) ??
    subject(s, figure)
  );
}

/** The token after a bracket that follows, where another unit says the same ("8 miles (13 km) of tunnels"). */
export function afterBrackets(s: Scope, i: number): number {
  if (word(s, i) !== '(') return i;
  for (let k = i + 1; k < i + 12; k++) if (word(s, k) === ')') return k + 1;
  return i;
}

/** "24 per cent of adults", "two decades of military conflict", "$8bn of shares". */
function ofAfter(s: Scope, figure: Draft): string | null {
  const i = afterBrackets(s, figure.last);
  return word(s, i) === 'of' ? textOf(s, phraseAfter(s, i + 1)) : null;
}

/** "a 51 per cent stake in a school", "$20,000 bail", "a 15 metre high rotating pig", "five-year journey". */
function nounAfter(s: Scope, figure: Draft): string | null {
  let i = figure.last;
  if (isHyphen(s, i)) i++;
  const size = SIZES.has(word(s, i));
  if (size) i++;
  if (
    kindAt(s, i) === 'adverb' ||
    /^(?:earlier|later|ago|old|more|less|higher|lower|apart|off|each|apiece|said|before|after)$/.test(word(s, i))
  )
    return null;
  if (!/^(?:noun|name|gerund|participle)$/.test(kindAt(s, i)) || (!at(s, i)!.spaced && i === figure.last)) return null;
  const phrase = phraseAfter(s, i);
  if (!phrase || phrase[0] !== i) return null;
  return `${slice(s, phrase[0], phrase[1])}${complement(s, phrase)}`;
}

/** "stake in a school", "tax on imports": the phrase after the noun's preposition. */
function complement(s: Scope, phrase: Phrase): string {
  if (!/^(?:in|on|for|from|against|to|with)$/.test(word(s, phrase[1]))) return '';
  const more = phraseAfter(s, phrase[1] + 1);
  return more && at(s, more[0])!.kind !== 'number' ? ` ${slice(s, phrase[1], more[1])}` : '';
}

/** "winds of 75 mph", "a loss of 63 cents", "a speed of up to 15 mph". */
function nounBefore(s: Scope, figure: Draft): string | null {
  let i = figure.first - 1;
  while (/^(?:a|an|about|up|to|record|average|the|between|at|least)$/.test(word(s, i))) i--;
  if (word(s, i) !== 'of') return null;
  const phrase = phraseBefore(s, i);
  if (!phrase) return null;
  const noun = word(s, phrase[1] - 1);
  if (/^(?:total|average|maximum|minimum|sum|record|rate|course|period)$/.test(noun) && phrase[1] - phrase[0] === 1)
    return null;
  return textOf(s, phrase);
}

/** "a grounding for more than three months", "a grant worth up to $8 million", "cost: $72": the noun right before. */
function thing(s: Scope, figure: Draft): string | null {
  let i = figure.first - 1;
  if (word(s, i) === ':') return textOf(s, phraseBefore(s, i));
  if (!/^(?:for|worth|with|at|starting|costing|totaling|totalling|measuring|weighing|priced)$/.test(word(s, i)))
    return null;
  if (/^(?:starting|valued|priced)$/.test(word(s, i - 1))) i--;
  const phrase = phraseBefore(s, i);
  return phrase &&
    !/^(?:year|month|week|day)s?$/.test(word(s, phrase[1] - 1)) &&
    kindAt(s, phrase[0] - 1) !== 'preposition'
    ? textOf(s, phrase)
    : null;
}

/** "core inflation rose 0.3%", "the contract is valued at $4bn": the subject of the verb. */
function subject(s: Scope, figure: Draft): string | null {
  const v = verbBefore(s, figure.first);
  const found = v < 0 ? null : textOf(s, subjectOf(s, v));
  return found ?? inAfter(s, figure) ?? textOf(s, sentenceSubject(s, figure.first));
}

/** "$8bn in shares", "90 days in jail", "$12,000 for a new roof". */
function inAfter(s: Scope, figure: Draft): string | null {
  const i = afterBrackets(s, figure.last);
  if (!/^(?:in|for|on|to|with)$/.test(word(s, i))) return null;
  const phrase = phraseAfter(s, i + 1);
  return phrase && at(s, phrase[0])!.kind !== 'number' && !isTime(word(s, phrase[1] - 1)) ? textOf(s, phrase) : null;
}
