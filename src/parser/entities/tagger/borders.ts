import type { Language } from '../../language';
import { lazy, wordSet } from '../lazy';
import type { Mention } from '../mention';

/** What follows a hyphen after a name and is no part of it: "Putin-backed", "Trump-era". */
const AFTER_HYPHEN = lazy(() =>
  wordSet(
    'led based born backed era style run owned linked like made allied funded controlled held sponsored friendly wide area bound inspired themed trained educated ruled type turned appointed area only first elect designate general in-law aligned occupied administered',
  ),
);
/** What stands with a hyphen before a name and belongs to it. */
const BEFORE_HYPHEN = lazy(() => wordSet('al el as ad ar an ash at az ul sub bin ben abu'));
/** Longest second syllable of a name written with a hyphen and small: "Ing-wen", "Suk-yeol". */
const SYLLABLE = 6;

/**
 * Borders that the recogniser draws across a word: a person's name goes on after its hyphen ("Jae-in"), and begins with
 * its article ("al-Damazin"). Two names of persons or places that "and" joins are two ("Reading and Slough"), unless a
 * list has them as one ("Trinidad and Tobago").
 */
export function mendBorders(language: Language, mentions: readonly Mention[], listed: Uint8Array): Mention[] {
  const mended: Mention[] = [];
  let taken = 0;
  mentions.forEach((mention, i) => {
    const limit = mentions[i + 1]?.first ?? language.tokens.length;
    const first = startOf(language, mention, taken);
    const last = endOf(language, mention, limit);
    taken = last;
    const whole = first === mention.first && last === mention.last ? mention : { ...mention, first, last };
    mended.push(...parted(language, whole, listed));
  });
  return mended;
}

const hyphenAt = ({ tokens }: Language, at: number): boolean =>
  tokens[at]?.kind === 'hyphen' && !tokens[at]!.spaced && tokens[at + 1] !== undefined && !tokens[at + 1]!.spaced;

function startOf(language: Language, { first }: Mention, taken: number): number {
  const article = language.tokens[first - 2];
  return first - 2 >= taken && hyphenAt(language, first - 1) && BEFORE_HYPHEN().has(article!.lower) ? first - 2 : first;
}

function endOf(language: Language, { first, last, type }: Mention, limit: number): number {
  if (type !== 'person') return last;
  let end = last;
  while (
    end + 1 < limit &&
    (last - first > 1 || end > last) &&
    hyphenAt(language, end) &&
    isSyllable(language, end + 1)
  )
    end += 2;
  return end;
}

function isSyllable({ tokens }: Language, at: number): boolean {
  const { kind, text, lower } = tokens[at]!;
  return kind === 'word' && text === lower && text.length <= SYLLABLE && !AFTER_HYPHEN().has(lower);
}

/** The names on both sides of "and"; the mention itself when it holds no "and" or a list has it. */
function parted({ tokens }: Language, mention: Mention, listed: Uint8Array): Mention[] {
  const { first, last, type } = mention;
  if (type !== 'person' && type !== 'place') return [mention];
  for (let at = first + 1; at < last - 1; at++)
    if (tokens[at]!.lower === 'and' && !listed[at])
      return [
        { ...mention, last: at },
        { ...mention, first: at + 1 },
      ];
  return [mention];
}
