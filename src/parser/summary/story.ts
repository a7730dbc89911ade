import { indexAt, type Language, type Sentence } from '../language';
import type { Analysis, Article, Block, DateMention, Entity, Figure, Quote, Span, Voice } from '../model';
import { countWords, stemOf } from './words';

export type Layers = Omit<Analysis, 'article' | 'summary'>;

/** A sentence with what the layers below found in it. */
export interface Line {
  index: number;
  sentence: Sentence;
  block: Block;
  words: number;
  stems: Set<string>;
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
  /** In how many sentences a stem occurs. */
  spread: Map<string, number>;
  /** The source audit, once it is made. */
  voices?: readonly Voice[];
}

const SHORTEST = 4;

/** Distributes the layers over the sentences; linear in the text. */
export function readStory(language: Language, article: Article, layers: Layers): Story {
  const lines = language.sentences.map((sentence, index) => lineOf(language, sentence, index));
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
  const spread = new Map<string, number>();
  for (const line of lines) for (const stem of line.stems) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  return { language, article, layers, lines, spread };
}

function lineOf({ text, tokens, blocks }: Language, sentence: Sentence, index: number): Line {
  const stems = new Set<string>();
  for (let at = sentence.first; at < sentence.last; at++) {
    const stem = stemOf(tokens[at]!);
    if (stem) stems.add(stem);
  }
  const block = blocks[sentence.block]!;
  const words = countWords(tokens, sentence.first, sentence.last);
  const closed = /[.!?…:][\s"'”’»)\]]*$/.test(text.slice(Math.max(sentence.start, sentence.end - 6), sentence.end));
  const told = block.kind !== 'heading' && block.kind !== 'preformatted' && block.kind !== 'post';
  const whole = told && words >= SHORTEST && (closed || words >= 12);
  return { index, sentence, block, words, stems, figures: [], dates: [], quotes: [], reported: [], names: [], whole };
}

/** The line a position stands in; undefined between sentences. */
export function lineAt(story: Story, offset: number): Line | undefined {
  const line = story.lines[indexAt(story.language.sentences, offset)];
  return line && line.sentence.start <= offset ? line : undefined;
}
