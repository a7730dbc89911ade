import type { Credit, Span } from '../../model';
import type { Story } from '../story';
import { matches, type Noter, note } from './note';

/** Where a line of words stands in the text; a credit that the reader kept outside has no span. */
function spansOf({ article }: Story, words: string): Span[] {
  const start = article.text.lastIndexOf(words);
  return start < 0 ? [] : [{ start, end: start + words.length }];
}

const credits = ({ article }: Story, kind: Credit['kind']) =>
  (article.credits ?? []).filter((one) => one.kind === kind);
const same = (a: string, b: string | null) =>
  a.toLowerCase().replace(/^the /, '') === (b ?? '').toLowerCase().replace(/^the /, '');

const SOURCE_LINE = /(?:^|\n)[ \t]*\(?Source:[ \t]*(\p{Lu}[^\n:.;,/()]{1,48})\)?[ \t]*\.?[ \t]*(?=\n|$)/gu;
const FIRST_APPEARED =
  /\b(?:this|the) (?:article|story|piece|post|report) (?:was )?(?:originally|first) (?:appeared|published|ran)(?: (?:in|on|by|at))? (?:the website of )?((?:the |The )?\p{Lu}[^\n.,;:()]{1,48})/giu;
const REPUBLISHED = /\brepublished (?:here )?(?:with permission )?from (\p{Lu}[^\n.,;:()]{1,48})/gu;

/** Each with words that it cannot do without, which are looked for first. */
const OTHER_OUTLET: readonly (readonly [RegExp, RegExp])[] = [
  [SOURCE_LINE, /Source:/],
  [FIRST_APPEARED, /(?:originally|first) (?:appeared|published|ran)/i],
  [REPUBLISHED, /republished/i],
];

/** A story that another outlet made, by its own word. */
export const republished: Noter = (story) => {
  const { text, source } = story.article;
  const lines = credits(story, 'source')
    .map((credit) => credit.text)
    .join('\n');
  for (const [pattern, hint] of OTHER_OUTLET) {
    for (const body of [text, lines]) {
      const match = hint.test(body) ? matches(body, pattern).at(-1) : undefined;
      if (!match) continue;
      const name = match[1]!.trim().replace(/[ ,]+(?:and|under|with|on \w+day).*$/, '');
      if (!name || same(name, source) || name.split(' ').length > 6) continue;
      return [note('republished', body === text ? spansOf(story, match[0].trim()) : [], { source: name })];
    }
  }
  return [];
};

/** Words of a caption that say its picture shows something else, or nothing that happened. */
const NOT_THE_EVENT =
  /\b(?:representati(?:ve|onal) (?:image|photo|picture|purposes?)|file (?:photo|photograph|picture|pic|image|footage)|(?:stock|archive|archival|library) (?:photo|photograph|image|picture)|(?:image|photo|picture) (?:used )?for (?:illustration|representation)|illustrative (?:image|photo|picture)|for (?:illustrative|representational|representative) purposes?|symbolic (?:image|picture|photo)|(?:AI[- ]generated|computer[- ]generated) (?:image|picture|illustration))\b/i;

/** A picture that does not show what the story tells. */
export const representativeImage: Noter = (story) => {
  for (const { text } of credits(story, 'image'))
    if (NOT_THE_EVENT.test(text)) return [note('representative-image', spansOf(story, text), { caption: text })];
  for (const { start, end } of labelLines(story)) {
    const caption = story.article.text.slice(start, end);
    if (NOT_THE_EVENT.test(caption)) return [note('representative-image', [{ start, end }], { caption })];
  }
  return [];
};

const LABEL = 90;

/** Short lines that are no sentence of the story: captions and labels that stand in its text. */
function labelLines({ lines, article }: Story): Span[] {
  return lines
    .filter(
      ({ sentence, quotes }) =>
        sentence.end - sentence.start <= LABEL && quotes.length === 0 && startsLine(article.text, sentence.start),
    )
    .map(({ sentence }) => sentence);
}

const startsLine = (text: string, at: number) => at === 0 || text[at - 1] === '\n';

const CORRECTION =
  /^(?:(?:correction|clarification)s?(?: appended| \([^)\n]{1,40}\)|, [^:\n]{1,30})? ?[:.–—]|corrects |(?:editor['’]s|editors['’]) note\b|an earlier version of this|a previous version of this|this (?:article|story|post|report) (?:has been|was) (?:amended|corrected)\b)/i;
const CHANGES =
  /\b(?:correct(?:s|ed|ion)?|clarif(?:y|ies|ied|ication)|amended|earlier version|previous version|misstated|misspelled|incorrectly|wrong(?:ly)?)\b/i;

/** A correction or clarification that the article prints. */
export const correction: Noter = (story) => {
  const credit = credits(story, 'correction')[0];
  if (credit) return [note('correction', spansOf(story, credit.text), { text: credit.text })];
  for (const { sentence, quotes } of story.lines) {
    const block = story.language.blocks[sentence.block]!;
    if (sentence.start !== firstOf(story, block) || quotes.length > 0) continue;
    const text = story.article.text.slice(block.start, block.end).trim();
    if (CORRECTION.test(text) && CHANGES.test(text) && text.length < 600)
      return [note('correction', [{ start: sentence.start, end: sentence.start + text.length }], { text })];
  }
  return [];
};

const firstOf = ({ article }: Story, block: Span) =>
  block.start + article.text.slice(block.start, block.end).search(/\S|$/);

const HOUR = 3_600_000;
/** Changes in the first hour are the making of a story, not an update of it. */
const SETTLED = HOUR;
/** One time with its zone and one without may be this far apart without any change. */
const FARTHEST_ZONE = 14 * HOUR;
const ZONED = /(?:Z|[+-]\d\d:?\d\d)$/;

/** The article says of itself that it was changed after it was published. */
export const updated: Noter = (story) => {
  const { published, modified } = story.article;
  if (!published || !modified) return [];
  const days = published.length <= 10 || modified.length <= 10;
  const from = Date.parse(days ? published.slice(0, 10) : published);
  const to = Date.parse(days ? modified.slice(0, 10) : modified);
  const settled = ZONED.test(published) === ZONED.test(modified) ? SETTLED : SETTLED + FARTHEST_ZONE;
  return to - from >= settled ? [note('updated', [], { date: modified })] : [];
};
