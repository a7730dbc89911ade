import type { Language, Token } from '../../language';
import { classOf } from '../../language/wordclass';
import type { EntityType } from '../../model';
import type { Mention } from '../mention';
import { isHead, type Range } from './phrase';

const LIMIT = 16;
const ENDS = new Set(', . ; : ( ) [ ] — – " ” “ ? ! -- …'.split(' '));
const RELATIVES = new Set(['who', 'which', 'that', 'whose', 'whom', 'where', 'when']);

/** "Lloyd Austin, the US defence secretary, …", "X, 54, a baker from Leeds,": the phrase between commas after a name. */
export function roleAfter({ tokens }: Language, { last, type }: Mention): Range | null {
  let at = last;
  // "Tom Watson (born 1967), …" and "the Islamic State (IS), a …": what is in brackets is passed over.
  if (tokens[at]?.text === '(') while (at < last + 8 && at < tokens.length && tokens[at++]!.text !== ')');
  const opened = tokens[at]?.text;
  if (opened !== ',' && opened !== '(' && opened !== '—' && opened !== '–') return null;
  at++;
  if (tokens[at]?.lower === 'aged') at++;
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2;
  if (tokens[at] && classOf(tokens[at]!) === 'conjunction') return null;
  return nounPhrase(tokens, at, type);
}

/** Most words of a description that stands right after a name. */
const SHORT = 5;

/** "the Islamic State Sunni extremist group", "the Halden shipping company": what an organization with an article is called after its name. */
export function roleBehind({ tokens }: Language, { first, last, type }: Mention): Range | null {
  if (type !== 'organization' || tokens[first - 1]?.lower !== 'the') return null;
  for (let at = last; at < Math.min(tokens.length, last + SHORT); at++) {
    const known = classOf(tokens[at]!);
    if (known !== 'noun' && known !== 'name') return null;
    if (isHead(tokens[at], type)) return at > last ? { first: last, last: at + 1 } : null;
  }
  return null;
}

/** A noun phrase at `at` whose head fits the type, to its end; without the article or possessive that opens it. */
export function nounPhrase(tokens: readonly Token[], at: number, type: EntityType): Range | null {
  const first = ['determiner', 'possessive'].includes(tokens[at] ? classOf(tokens[at]!) : 'mark') ? at + 1 : at;
  if (type === 'organization' && first === at) return null;
  const core = coreEnd(tokens, first, type);
  if (core <= first || !isHead(tokens[core - 1], type)) return null;
  const last = phraseEnd(tokens, core);
  return last < 0 ? null : { first, last };
}

/** Index after the head: the phrase up to its first preposition, relative or mark; -1 when a verb comes first. */
function coreEnd(tokens: readonly Token[], first: number, type: EntityType): number {
  for (let at = first; at < Math.min(tokens.length, first + LIMIT); at++) {
    const token = tokens[at]!;
    if (ENDS.has(token.text) || RELATIVES.has(token.lower)) return at;
    if (token.kind === 'hyphen' || /^['’]s$/.test(token.text)) continue;
    const known = classOf(token);
    if (known === 'preposition') return at;
    if (known === 'conjunction' && isHead(tokens[at - 1], type)) return at;
    if (known === 'verb' || known === 'auxiliary' || known === 'pronoun') return -1;
    if ((known === 'participle' || known === 'gerund') && isHead(tokens[at - 1], type)) return at;
  }
  return -1;
}

/** Where the whole phrase ends; -1 when a verb shows that it is a clause. */
function phraseEnd(tokens: readonly Token[], core: number): number {
  for (let at = core; at < Math.min(tokens.length, core + LIMIT); at++) {
    const token = tokens[at]!;
    if (ENDS.has(token.text) || RELATIVES.has(token.lower)) return at;
    const known = classOf(token);
    if (known === 'participle' && at === core) return at;
    if (known === 'verb' || known === 'auxiliary') return -1;
  }
  return -1;
}
