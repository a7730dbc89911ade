import type { Span } from '../parser/model';

/** Longest quotation, in words, that a link spells out; longer ones are linked as "first words … last words". */
const SPELLED_OUT = 14;
/** Words named at each end of a longer quotation, and of the context that tells two equal passages apart. */
const END_WORDS = 5;
const CONTEXT_WORDS = 3;

/** Percent-encodes a piece of a text directive; `-` is its own syntax there and must be encoded too. */
const encode = (words: string) => encodeURIComponent(words.toWellFormed()).replace(/-/g, '%2D');

/** Marks at the ends of a passage: the browser's word boundary test dislikes them there. */
const LEADING = /^[^\p{L}\p{N}]+/u;
const TRAILING = /[^\p{L}\p{N}%]+$/u;

const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Words between white space, without the marks at the ends of the whole. */
const wordsOf = (text: string): string[] => split(text.replace(LEADING, '').replace(TRAILING, ''));

/** True when `words` stands more than once in `text`, compared as browsers do: letter case and space do not count. */
function isRepeated(text: string, words: string): boolean {
  const flat = text.replace(/\s+/g, ' ').toLowerCase();
  const wanted = words.toLowerCase();
  const first = flat.indexOf(wanted);
  return first !== -1 && flat.indexOf(wanted, first + 1) !== -1;
}

/**
 * Up to three words on each side of a span, inside its own line: a text directive's context may not cross blocks. Marks
 * between context and passage stay in the context, for nothing but white space may stand between the two.
 */
function contextOf(text: string, span: Span): { before: string; after: string } {
  const covered = text.slice(span.start, span.end);
  const start = span.start + (LEADING.exec(covered)?.[0].length ?? 0);
  const end = span.end - (TRAILING.exec(covered)?.[0].length ?? 0);
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const lineEnd = text.indexOf('\n', end);
  const before = split(text.slice(Math.max(lineStart, start - 200), start)).slice(-CONTEXT_WORDS);
  const after = split(text.slice(end, Math.min(lineEnd === -1 ? text.length : lineEnd, end + 200)));
  return {
    before: before.join(' ').replace(LEADING, ''),
    after: after.slice(0, CONTEXT_WORDS).join(' ').replace(TRAILING, ''),
  };
}

/**
 * The directive `text=[prefix-,]start[,end][,-suffix]` that finds a span of `text` in the page
 * (WICG "URL Fragment Text Directives"). Returns null when the span holds no words.
 */
export function textDirective(text: string, span: Span): string | null {
  const covered = text.slice(span.start, span.end);
  const words = wordsOf(covered);
  if (words.length === 0) return null;
  const lines = covered
    .split('\n')
    .map(wordsOf)
    .filter((line) => line.length > 0);
  const spelled = words.length <= SPELLED_OUT && lines.length === 1;
  // Neither end may run over a block's edge: browsers look for each inside one block.
  const core = spelled
    ? [encode(words.join(' '))]
    : [encode(lines[0]!.slice(0, END_WORDS).join(' ')), encode(lines.at(-1)!.slice(-END_WORDS).join(' '))];
  if (!spelled || (words.length >= END_WORDS && !isRepeated(text, words.join(' ')))) return `text=${core.join(',')}`;
  const { before, after } = contextOf(text, span);
  return `text=${before ? `${encode(before)}-,` : ''}${core.join(',')}${after ? `,-${encode(after)}` : ''}`;
}

/** The page's address with a text fragment that scrolls to the span; null when the address is unknown or not of the web. */
export function linkTo(url: string | null | undefined, text: string, span: Span): string | null {
  if (!url || !/^https?:\/\//i.test(url)) return null;
  const directive = textDirective(text, span);
  const base = url.replace(/#.*$/s, '');
  return directive ? `${base}#:~:${directive}` : base;
}
