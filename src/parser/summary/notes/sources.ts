import { indexAt } from '../../language';
import type { Quote, Voice } from '../../model';
import type { Line, Story } from '../story';
import { countWords } from '../words';
import { isQuoted, matches, type Noter, note } from './note';

/** People who are quoted and could have been named; "police" or "the ministry" speak as bodies. */
const PERSON =
  /\b(?:officials?|sources?|(?:eye-?)?witness(?:es)?|activists?|experts?|doctors?|lawyers?|protest[eo]rs?|campaigners?|residents?|spokes(?:man|woman|person|people)|diplomats?|insiders?|aides?|analysts?|advis[eo]rs?|policem[ae]n|officers?|employees?|villagers?|neighbou?rs?|relatives?|survivors?|passengers?|executives?|person|people|strategists?|operatives?)$/i;
/** "the officer" may be somebody who was named before. */
const POINTING = /\b(?:the|this|that|his|her|their)\s(?:[\p{L}'’-]+\s){0,3}$/iu;
const POINTED = /^(?:the|this|that|his|her|their)\b/i;

/** A voice without a name that stands for people rather than a body. */
const isPerson = ({ named, name }: Voice) => !named && PERSON.test(name) && !MEDIA.test(name);

/** Surely somebody whom the article leaves unnamed, and surely one voice. */
function isUnnamed(voice: Voice, { layers, article }: Story): boolean {
  if (/\p{Lu}\p{Ll}/u.test(voice.name)) return false;
  const quotes = layers.quotes.filter((quote) => voice.quotes.includes(quote.id));
  const places = new Set(quotes.map(({ speaker }) => speaker?.start));
  return (
    places.size === 1 &&
    quotes.some(({ speaker, cue, confidence }) => {
      if (!cue || confidence < SURE_ENOUGH || speaker?.start == null) return false;
      const before = article.text.slice(Math.max(0, speaker.start - 40), speaker.start);
      const after = article.text.slice(speaker.end ?? speaker.start, speaker.start + 80);
      const pointed = POINTED.test(article.text.slice(speaker.start, speaker.start + 6));
      return !OF_NAME.test(after) && !POINTING.test(before) && !pointed;
    })
  );
}

/** "analysts at Goldman Sachs": the body that speaks is named. */
const OF_NAME = /^ (?:at|from|of|for|with|in) (?:the |[\p{Ll}-]+ ){0,4}\p{Lu}/u;
/** "news sources" are other media. */
const MEDIA = /\b(?:news|media|press) (?:sources?|people)$/i;

const SURE_ENOUGH = 0.5;

/** Unnamed sources are worth a word from this share of all on: a few among many voices are no mark of a story. */
const SHARE = 1 / 5;

/** How many of those quoted are not named, from two on or a third of all. */
export const unnamedSources: Noter = (story) => {
  const { layers, voices = [] } = story;
  const people = voices.filter(isPerson);
  const unnamed = people.filter((voice) => isUnnamed(voice, story));
  // With somebody among them who may have a name, or be several people, the count would be a guess.
  if (unnamed.length === 0 || unnamed.length < people.length || voices.length < 2) return [];
  if (unnamed.length < 2 ? unnamed.length * 3 < voices.length : unnamed.length < SHARE * voices.length) return [];
  const ids = new Set(unnamed.flatMap((voice) => voice.quotes));
  const spans = layers.quotes.filter((quote) => ids.has(quote.id));
  return [note('unnamed-sources', spans, { count: unnamed.length, total: voices.length })];
};

/** Quotes from which a single voice is worth saying, and how many words it must have spoken. */
const ENOUGH_QUOTES = 3;
const ENOUGH_WORDS = 40;

/** All that is quoted and reported comes from one voice. */
export const singleSource: Noter = (story) => {
  const { layers, voices = [] } = story;
  const [only] = voices;
  if (!only?.named || voices.length !== 1 || only.quotes.length < ENOUGH_QUOTES) return [];
  if (only.quotedWords + only.reportedWords < ENOUGH_WORDS || story.lines.some((line) => hasOtherSpeech(story, line)))
    return [];
  if (layers.quotes.some((quote) => quote.speaker === null)) return [];
  return [note('single-source', layers.quotes, { name: only.name })];
};

const SPEECH =
  /\b(?:said|says|told|tells|according to|wrote|writes|tweeted|stated|announced|reported|yelled|shouted|asked|replied|responded|argued|claimed|warned|commented|added|statement|spokes\w+)\b/gi;

/** Speech of which no quote was found: somebody may speak that the voices do not know. */
function hasOtherSpeech(story: Story, { sentence, quotes, reported }: Line): boolean {
  const cues = [...quotes, ...reported].map((quote) => quote.cue);
  return matches(story.article.text.slice(sentence.start, sentence.end), SPEECH).some((match) => {
    const at = sentence.start + match.start;
    return !isQuoted(story, at) && !cues.some((cue) => cue && cue.start <= at && at < cue.end);
  });
}

/** Shorter words in marks may be a saying or a name. */
const LONG_ENOUGH = 8;
/** More such quotes than this are an interview, a live blog or a list, which say in their own way who speaks. */
const SERIES = 2;
/** A question in marks is often one that nobody asked. */
const QUESTION = /\?["”’'»“]*$/;
/** Words of a line that can be no more than the name under a quote. */
const CREDIT = 8;
const SPEAKS =
  /\b(?:sa(?:id|ys?|ying)|told|tells?|according|wrote|writes?|ask(?:ed|s)?|add(?:ed|s)|quot(?:e|ed|es)|recall\w*|call(?:ed|s)?|hangs?|that was how)\b|^\s*[-–—]|:\s*$/i;

/** A word of speech or a name; a bare noun that stands somewhere before the quote is a guess. */
const isAttributed = ({ speaker, cue }: Quote) => speaker !== null && (speaker.entity !== null || cue !== null);

/** Direct speech that nobody is named for, in its paragraph or beside it. */
export const unattributedQuotes: Noter = (story) => {
  const { tokens, sentences } = story.language;
  const open = story.layers.quotes.filter((quote) => {
    if (quote.kind !== 'direct' || isAttributed(quote)) return false;
    const words = countWords(tokens, indexAt(tokens, quote.start), indexAt(tokens, quote.end - 1) + 1);
    if (words < LONG_ENOUGH || QUESTION.test(quote.text) || hasCredit(story, quote)) return false;
    const first = indexAt(sentences, quote.start);
    const last = indexAt(sentences, quote.end - 1);
    return story.lines.slice(Math.max(0, first - 2), last + 3).every((line) => isMute(story, line));
  });
  return open.length === 0 || open.length > SERIES ? [] : [note('unattributed-quotes', open, { count: open.length })];
};

/** A quote that ends its line with a short line under it: the one who said it, as under an epigraph or a review. */
function hasCredit({ article: { text } }: Story, { end }: Quote): boolean {
  const under = /^[ \t]*\n\s*([^\n]{1,80})(?:\n|$)/.exec(text.slice(end, end + 200))?.[1];
  return under !== undefined && under.split(/\s+/).length <= CREDIT && !/[.!?:]["”’]?$/.test(under.trim());
}

/** No name of a person or body and no word of speech outside the quotes of a sentence. */
function isMute(story: Story, { sentence, names }: Line): boolean {
  const speaking = names.some(({ entity, mention }) => entity.type !== 'place' && !isQuoted(story, mention.start));
  return !speaking && !SPEAKS.test(unquoted(story, sentence.start, sentence.end));
}

/** The words of a range that stand in no quote. */
function unquoted({ article, layers }: Story, start: number, end: number): string {
  let out = '';
  let at = start;
  for (const quote of layers.quotes) {
    if (quote.kind === 'indirect' || quote.end <= at || quote.start >= end) continue;
    out += article.text.slice(at, Math.max(at, quote.start));
    at = Math.max(at, quote.end);
  }
  return out + article.text.slice(at, Math.max(at, end));
}
