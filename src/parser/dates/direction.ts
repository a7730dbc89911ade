import { IRREGULAR_VERBS, NOT_VERB } from '../language/lexicon';
import { type Context, word } from './context';
import { WEIGHTS } from './weights';

/** What a date without a year or week may stand for: how many days back the one lies, how many ahead the other. */
export interface Choice {
  kind: 'weekday' | 'day' | 'month';
  back: number;
  ahead: number;
}

interface Span {
  first: number;
  last: number;
}

/**
 * Whether a date lies ahead of the day of writing: a logistic model over the verbs and cue words around it and the two
 * distances. Weights: `weights.ts`, learned by scripts/train/dates.mjs from annotated news.
 */
export function isFuture(context: Context, span: Span, choice: Choice): boolean {
  let sum = 0;
  for (const [name, value] of directionFeatures(context, span, choice)) sum += (WEIGHTS[name] ?? 0) * value;
  return sum > 0;
}

const GROUPS: [string, string][] = [
  ['will', "will 'll ’ll shall won't won’t"],
  ['would', 'would could should might may must can'],
  ['was', 'was were did had'],
  ['has', 'has have been'],
  ['is', 'is are be being'],
  ['said', 'said told announced reported confirmed'],
  ['defer', 'suspended postponed adjourned delayed deferred closed shut extended barred banned halted remanded'],
  ['plan', 'scheduled due slated expected expects set plans planned planning hopes vowed payable effective'],
  ['start', 'begins starts opens ends expires takes begin start open end expire beginning starting'],
];
const GROUP = new Map(GROUPS.flatMap(([name, words]) => words.split(' ').map((w): [string, string] => [w, name])));
const AHEAD = new Set('will upcoming forthcoming deadline next until till tomorrow scheduled planned'.split(' '));
const BEFORE = new Set(
  'on in by until till from through before after since for to of at the a last next this early late mid during , between as'.split(
    ' ',
  ),
);
const STOP = new Set([';', ':', '.', '(', ')', '“', '”', '"', '—', '–', '``', "''"]);
const REACH = 14;

/** Group of the verb form at a token, '' where there is none. */
function verbAt(context: Context, at: number): string {
  const text = word(context, at);
  const group = GROUP.get(text);
  if (group !== undefined) return group === 'start' && GROUP.get(word(context, at - 1)) === 'will' ? 'will' : group;
  if (NOT_VERB.has(text)) return '';
  if (IRREGULAR_VERBS.has(text) || (text.length > 4 && text.endsWith('ed'))) return passiveAhead(context, at) ?? 'past';
  if (word(context, at - 1) === 'to' && /^[a-z]{2,}$/.test(text) && text !== 'the') return 'to';
  return text.length > 5 && text.endsWith('ing') ? 'ing' : '';
}

/** "will be held", "is to be published": a participle whose auxiliary looks ahead. */
function passiveAhead(context: Context, at: number): string | null {
  const be = word(context, at - 1).endsWith('ly') ? at - 2 : at - 1;
  if (word(context, be) !== 'be') return null;
  const before = /^(?:not|still|also|now)$/.test(word(context, be - 1)) ? word(context, be - 2) : word(context, be - 1);
  if (before === 'to') return 'to be';
  return GROUP.get(before) ?? null;
}

/** Features and their values, of the words around the date and of its two readings. */
export function directionFeatures(context: Context, span: Span, { kind, back, ahead }: Choice): [string, number][] {
  const features: [string, number][] = [
    [kind, 1],
    [`${kind} ratio`, Math.log2((back + 2) / (ahead + 2))],
  ];
  if (ahead <= 45) features.push([`${kind} soon`, 1]);
  if (back <= 45) features.push([`${kind} recent`, 1]);
  const before = word(context, span.first - 1);
  features.push([`before ${BEFORE.has(before) ? before : (GROUP.get(before) ?? 'other')}`, 1]);
  left(context, span.first, features);
  if (/^(?:until|till|to)$/.test(before) && features.some(([name]) => name === 'left1 defer'))
    features.push(['deferred to', 1]);
  right(context, span, features);
  for (let at = Math.max(context.from, span.first - 30); at < Math.min(context.to, span.last + 30); at++) {
    if (AHEAD.has(word(context, at))) {
      features.push(['cue ahead', 1]);
      break;
    }
  }
  return features;
}

/** The two nearest verb forms to the left, the nearer one also by distance. */
function left(context: Context, first: number, features: [string, number][]): void {
  let seen = 0;
  for (let at = first - 1; at >= Math.max(context.from, first - REACH) && seen < 2; at--) {
    if (STOP.has(word(context, at))) break;
    const verb = verbAt(context, at);
    if (verb === '') continue;
    seen++;
    features.push([`left${seen} ${verb}`, 1]);
    if (seen === 1 && at >= first - 3) features.push([`beside ${verb}`, 1]);
  }
  if (seen === 0) features.push(['left none', 1]);
}

/** The nearest verb form to the right; it weighs more where the date opens its clause. */
function right(context: Context, { first, last }: Span, features: [string, number][]): void {
  const opens = first - context.from <= 2 || word(context, first - 1) === ',' || word(context, first - 2) === ',';
  for (let at = last; at < Math.min(context.to, last + REACH); at++) {
    const verb = verbAt(context, at);
    if (verb === '') continue;
    features.push([`${opens ? 'opens' : 'right'} ${verb}`, 1]);
    return;
  }
}
