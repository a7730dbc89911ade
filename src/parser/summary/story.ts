import { indexAt, type Language, type Sentence, tokenize } from '../language';
import type { Analysis, Article, Block, DateMention, Entity, Figure, Quote, Span, Voice } from '../model';
import { countWords, Vocabulary } from './words';

export type Layers = Omit<Analysis, 'article' | 'summary'>;

/** A sentence with what the layers below found in it. */
export interface Line {
  index: number;
  sentence: Sentence;
  block: Block;
  words: number;
  /** Numbers of the different stems, in the order of the text. */
  stems: number[];
  /** Bits of `signs.ts`. */
  signs: number;
  figures: Figure[];
  dates: DateMention[];
  /** Direct and partial quotes that overlap the sentence. */
  quotes: Quote[];
  /** Reported speech that overlaps it. */
  reported: Quote[];
  names: { entity: Entity; mention: Span }[];
  /** False for headings, labels and the like: words that are no sentence. */
  whole: boolean;
}

/** What the summary is made from: the article, its layers, and the layers by sentence. */
export interface Story {
  language: Language;
  article: Article;
  layers: Layers;
  lines: Line[];
  /** In how many sentences a stem occurs, by its number. */
  spread: number[];
  /** Stems of the headline that the story has too; empty without a headline. */
  head: number[];
  /** Direct and partial quotes in the order of the text. */
  marked: Quote[];
  /** The source audit, once it is made. */
  voices?: readonly Voice[];
}

const SHORTEST = 4;

/** Distributes the layers over the sentences; linear in the text. */
export function readStory(language: Language, article: Article, layers: Layers): Story {
  const words = new Vocabulary();
  const lines = language.sentences.map((sentence, index) => lineOf(language, words, sentence, index));
  const put = (span: Span, add: (line: Line) => void) => {
    for (let at = indexAt(language.sentences, span.start); at < lines.length; at++) {
      const line = lines[at]!;
      if (line.sentence.start >= span.end) break;
      add(line);
    }
  };
  for (const figure of layers.figures) put(figure, (line) => line.figures.push(figure));
  for (const date of layers.dates) put(date, (line) => line.dates.push(date));
  for (const quote of layers.quotes)
    put(quote, (line) => (quote.kind === 'indirect' ? line.reported : line.quotes).push(quote));
  for (const entity of layers.entities)
    for (const mention of entity.mentions) put(mention, (line) => line.names.push({ entity, mention }));
  for (const line of lines) line.names.sort((a, b) => a.mention.start - b.mention.start);
  const spread = new Array<number>(words.size).fill(0);
  for (const line of lines) for (const stem of line.stems) spread[stem]!++;
  const marked = layers.quotes.filter((quote) => quote.kind !== 'indirect').sort((a, b) => a.start - b.start);
  return { language, article, layers, lines, spread, head: headOf(article, words, spread.length), marked };
}

/** Stems of the headline, as far as the story has them. */
function headOf({ title }: Article, words: Vocabulary, known: number): number[] {
  if (!title) return [];
  const tokens = tokenize(title);
  return words.read(tokens, 0, tokens.length).stems.filter((stem) => stem < known);
}

const CLOSED = /[.!?…:][\s"'”’»)\]]*$/;

function lineOf({ text, tokens, blocks }: Language, vocabulary: Vocabulary, sentence: Sentence, index: number): Line {
  const { stems, signs } = vocabulary.read(tokens, sentence.first, sentence.last);
  const block = blocks[sentence.block]!;
  const words = countWords(tokens, sentence.first, sentence.last);
  const closed = CLOSED.test(text.slice(Math.max(sentence.start, sentence.end - 6), sentence.end));
  const told = block.kind !== 'heading' && block.kind !== 'preformatted' && block.kind !== 'post';
  const whole = told && words >= SHORTEST && (closed || words >= 12);
  return {
    index,
    sentence,
    block,
    words,
    stems,
    signs,
    figures: [],
    dates: [],
    quotes: [],
    reported: [],
    names: [],
    whole,
  };
}

/** The line a position stands in; undefined between sentences. */
export function lineAt(story: Story, offset: number): Line | undefined {
  const line = story.lines[indexAt(story.language.sentences, offset)];
  return line && line.sentence.start <= offset ? line : undefined;
}
