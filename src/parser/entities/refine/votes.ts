import type { Language } from '../../language';
import type { EntityType } from '../../model';
import { type Mention, textOf } from '../mention';
import { TYPES } from '../tagger/tags';

/** What the mentions of one written form say of its type, in the order of `TYPES`: sums of their probabilities. */
export type Votes = Float64Array;

const PERSON = TYPES.indexOf('person');
const ORGANIZATION = TYPES.indexOf('organization');
/** What one mention says of another form's type counts this much. */
const LENT = 0.5;

export const keyOf = (language: Language, { first, last }: Mention): string => textOf(language, first, last);

/** Votes by written form. A person's last word, an organization's first and the acronym in brackets after a name have votes of the whole name, too. */
export function countVotes(language: Language, mentions: readonly Mention[]): Map<string, Votes> {
  const all = new Map<string, Votes>();
  const of = (key: string): Votes => {
    const votes = all.get(key) ?? new Float64Array(TYPES.length);
    all.set(key, votes);
    return votes;
  };
  for (const mention of mentions) {
    const votes = of(keyOf(language, mention));
    add(votes, mention, 1);
    if (mention.last - mention.first === 1 || mention.confidence < 0.6) continue;
    const type = TYPES.indexOf(mention.type);
    const { tokens } = language;
    if (type === PERSON) of(tokens[mention.last - 1]!.text)[PERSON]! += mention.confidence;
    const acronym = acronymAfter(language, mention);
    if (acronym) add(of(acronym), mention, 1);
    if (type === ORGANIZATION && mention.confidence > 0.8)
      of(tokens[mention.first]!.text)[ORGANIZATION]! += LENT * mention.confidence;
  }
  return all;
}

function add(votes: Votes, { types, type, confidence }: Mention, weight: number): void {
  if (!types) votes[TYPES.indexOf(type)]! += confidence * weight;
  else for (let k = 0; k < votes.length; k++) votes[k]! += types[k]! * weight;
}

/** "Special Trade Zone (STZ)": the bracketed initials right after a name; null when others stand there. */
function acronymAfter({ tokens, text }: Language, { first, last }: Mention): string | null {
  const [open, word, close] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (open?.text !== '(' || close?.text !== ')' || !word || !/^\p{Lu}{2,6}$/u.test(word.text)) return null;
  const name = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  const initials = name.replace(/(\p{L})[\p{L}']*/gu, '$1').replace(/\P{Lu}/gu, '');
  return initials.includes(word.text) || word.text.includes(initials) ? word.text : null;
}

/** The type with most votes and its share of them all. */
export function winnerOf(votes: Votes): { type: EntityType; share: number } {
  let best = 0;
  let sum = 0;
  votes.forEach((vote, k) => {
    sum += vote;
    if (vote > votes[best]!) best = k;
  });
  return { type: TYPES[best]!, share: sum > 0 ? votes[best]! / sum : 0 };
}
