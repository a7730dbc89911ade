import { indexAt } from '../../language';
import type { Voice } from '../../model';
import { countWords } from '../words';
import { type Noter, note } from './note';

/** People who are quoted and could have been named; "police" or "the ministry" speak as bodies. */
const PERSON =
  /\b(?:officials?|sources?|witness(?:es)?|residents?|spokes(?:man|woman|person|people)|diplomats?|insiders?|aides?|analysts?|experts?|doctors?|policem[ae]n|officers?|soldiers?|workers?|employees?|villagers?|neighbou?rs?|relatives?|survivors?|passengers?|executives?|members?|person|people|man|woman|men|women|student|students|teacher|teachers|driver|drivers|fan|fans|critics?|supporters?|activists?|protesters?|lawyers?)$/i;

const isUnnamed = (voice: Voice) => !voice.named && PERSON.test(voice.name) && !/\p{Lu}\p{Ll}/u.test(voice.name);

/** How many of those quoted are not named, from two on or a third of all. */
export const unnamedSources: Noter = ({ layers, voices = [] }) => {
  const unnamed = voices.filter(isUnnamed);
  if (unnamed.length === 0 || voices.length < 2) return [];
  if (unnamed.length < 2 && unnamed.length * 3 < voices.length) return [];
  const ids = new Set(unnamed.flatMap((voice) => voice.quotes));
  const spans = layers.quotes.filter((quote) => ids.has(quote.id));
  return [note('unnamed-sources', spans, { count: unnamed.length, total: voices.length })];
};

/** Quotes from which a single voice is worth saying, and how many words it must have spoken. */
const ENOUGH_QUOTES = 3;
const ENOUGH_WORDS = 40;

/** All that is quoted and reported comes from one voice. */
export const singleSource: Noter = ({ layers, voices = [] }) => {
  const [only] = voices;
  if (!only?.named || voices.length !== 1 || only.quotes.length < ENOUGH_QUOTES) return [];
  if (only.quotedWords + only.reportedWords < ENOUGH_WORDS) return [];
  if (layers.quotes.some((quote) => quote.speaker === null)) return [];
  return [note('single-source', layers.quotes, { name: only.name })];
};

/** Shorter words in marks may be a saying or a name. */
const LONG_ENOUGH = 6;

/** Direct speech that nobody is named for. */
export const unattributedQuotes: Noter = ({ layers, language: { tokens } }) => {
  const open = layers.quotes.filter((quote) => {
    if (quote.kind !== 'direct' || quote.speaker !== null || quote.confidence < 0.6) return false;
    return countWords(tokens, indexAt(tokens, quote.start), indexAt(tokens, quote.end - 1) + 1) >= LONG_ENOUGH;
  });
  return open.length === 0 ? [] : [note('unattributed-quotes', open, { count: open.length })];
};
