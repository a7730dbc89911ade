import { CHANGE_NOUNS } from '../data/changes';
import { SIZES } from '../data/measures';
import { at, isHyphen, type Scope, slice, word } from '../scope';
import type { Draft } from '../types';
import { afterBrackets } from './brackets';
import { clauseEnd, verbBefore } from './clause';
import { describeDistance } from './distance';
import { ownerOf } from './owner';
import { objectBefore, type Phrase, phraseAfter, phraseBefore, textOf } from './phrase';
import { sentenceSubject, subjectOf, withOf } from './subject';
import { isTime } from './time';
import { isVerb, kindAt } from './words';

/** What an amount with a unit is of: "46 per cent of adults", "a 0.6 per cent fee", "winds of 75 mph", "sales rose 3%". */
export function describeAmount(s: Scope, figure: Draft): string | null {
  const told = toldOf(s, figure);
  return told && figure.unit === 'magnitude' ? `magnitude of ${told}` : told;
}

function toldOf(s: Scope, figure: Draft): string | null {
  const own =
    describeDistance(s, figure) ??
    ofAfter(s, figure) ??
    (word(s, figure.first - 1) === 'of' ? nounBefore(s, figure) : null) ??
    nounAfter(s, figure) ??
    nounBefore(s, figure) ??
    (figure.kind === 'money' ? inAfter(s, figure) : null) ??
    thing(s, figure);
  if (own === null) return subject(s, figure);
  const owner = figure.unit === 'magnitude' ? null : textOf(s, ownerOf(s, figure));
  return owner && !own.includes(owner) && !owner.includes(own) ? `${own}, ${owner}` : own;
}

/** "24 per cent of adults", "two decades of military conflict", "$8bn of shares". */
export function ofAfter(s: Scope, figure: Draft): string | null {
  const i = afterBrackets(s, figure.last);
  if (word(s, i) === 'of' && word(s, i + 1) === 'what') return slice(s, i + 1, Math.min(clauseEnd(s, i + 2), i + 9));
  return word(s, i) === 'of' ? textOf(s, phraseAfter(s, i + 1)) : null;
}

/** "a 51 per cent stake in a school", "$20,000 bail", "a 15 metre high rotating pig", "five-year journey". */
export function nounAfter(s: Scope, figure: Draft, whole = true): string | null {
  let i = afterBrackets(s, figure.last);
  if (isHyphen(s, i)) i++;
  if (SIZES.has(word(s, i))) i++;
  if (kindAt(s, i) === 'adverb' || NO_NOUN.test(word(s, i)) || isTime(word(s, i))) return null;
  if (/^(?:determiner|possessive|pronoun)$/.test(kindAt(s, i + 1)) && kindAt(s, i) === 'noun') return null;
  if (!/^(?:noun|name|gerund|participle)$/.test(kindAt(s, i)) || (!at(s, i)!.spaced && i === figure.last)) return null;
  const phrase = phraseAfter(s, i);
  if (!phrase || phrase[0] !== i || isTime(word(s, phrase[1] - 1))) return null;
  const told = `${front(s, figure)}${slice(s, phrase[0], phrase[1])}${whole ? complement(s, phrase) : ''}`;
  return CHANGE_NOUNS.has(told.split(' ').at(-1)!) ? ofWhom(s, figure, told) : told;
}

const NO_NOUN =
  /^(?:earlier|later|ago|old|more|less|higher|lower|apart|off|each|apiece|said|before|after|owned|early|late|us)$/;

/** "the iconic 3,900 sq m estate": words of the phrase that stand before the figure. */
function front(s: Scope, figure: Draft): string {
  const phrase = phraseBefore(s, figure.first);
  return phrase && !isVerb(s, phrase[0] - 1) && /^(?:determiner|possessive)$/.test(kindAt(s, phrase[0] - 1))
    ? `${slice(s, phrase[0], phrase[1])} `
    : '';
}

/** "a 3 percent drop": the noun alone does not say what dropped. */
function ofWhom(s: Scope, figure: Draft, noun: string): string {
  const who = textOf(s, sentenceSubject(s, figure.first));
  return who ? `${noun}, ${who}` : noun;
}

/** "stake in a school", "tax on imports": the phrase after the noun's preposition. */
function complement(s: Scope, phrase: Phrase): string {
  if (!/^(?:in|on|for|from|against|to|with)$/.test(word(s, phrase[1]))) return '';
  const more = phraseAfter(s, phrase[1] + 1);
  return more &&
    at(s, more[0])!.kind !== 'number' &&
    at(s, more[1] - 1)!.kind !== 'number' &&
    !isTime(word(s, more[1] - 1))
    ? ` ${slice(s, phrase[1], more[1])}`
    : '';
}

/** "winds of 75 mph", "a loss of 63 cents", "a speed of up to 15 mph". */
export function nounBefore(s: Scope, figure: Draft): string | null {
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

/** "a grounding for more than three months", "boost output to 1.2m tons", "strength lower than 9 ksi": the noun before. */
function thing(s: Scope, figure: Draft): string | null {
  let i = figure.first - 1;
  if (word(s, i) === ':') return textOf(s, phraseBefore(s, i));
  if (/^(?:to|by)$/.test(word(s, i))) return textOf(s, objectBefore(s, i));
  if (figure.first < figure.core[0] && /^(?:noun|name)$/.test(kindAt(s, i)) && !isVerb(s, i))
    return textOf(s, phraseBefore(s, i + 1));
  if (!NEXT_TO.test(word(s, i))) return null;
  if (/^(?:starting|valued|priced|ranging)$/.test(word(s, i - 1))) i--;
  const phrase = withOf(s, phraseBefore(s, i));
  if (phrase && /^(?:auxiliary|adverb)$/.test(kindAt(s, phrase[0] - 1)) && isPredicate(s, phrase)) return null;
  return phrase && !isTime(word(s, phrase[1] - 1)) && !isTime(word(s, phrase[0])) && kindAt(s, phrase[0]) !== 'gerund'
    ? textOf(s, phrase)
    : null;
}

/** "was just as impressive at 37 degrees": one word that says how the subject is. */
const isPredicate = (s: Scope, phrase: Phrase) => phrase[1] - phrase[0] === 1 && !at(s, phrase[0])!.text.endsWith('s');

const NEXT_TO = /^(?:for|worth|with|at|from|between|starting|costing|totaling|totalling|measuring|weighing|priced)$/;

/** "core inflation rose 0.3%", "the contract is valued at $4bn": the subject of the verb. */
export function subject(s: Scope, figure: Draft): string | null {
  const v = verbBefore(s, figure.first);
  const found = v < 0 ? null : textOf(s, subjectOf(s, v));
  return found ?? inAfter(s, figure) ?? textOf(s, sentenceSubject(s, figure.first));
}

/** "$8bn in shares", "90 days in jail", "$12,000 for a new roof". */
function inAfter(s: Scope, figure: Draft): string | null {
  const i = afterBrackets(s, figure.last);
  if (!/^(?:in|for|on|to|with)$/.test(word(s, i))) return null;
  if (word(s, i) === 'to' && kindAt(s, i + 1) === 'noun') return null;
  const phrase = phraseAfter(s, i + 1);
  return phrase && at(s, phrase[0])!.kind !== 'number' && !isTime(word(s, phrase[1] - 1)) ? textOf(s, phrase) : null;
}
