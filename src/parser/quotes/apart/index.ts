import type { Language } from '../../language';
import type { Quote, Speaker, WhyCode } from '../../model';
import type { Scene } from '../features';
import type { Names } from '../names';
import { findBlockQuotes } from './blockQuotes';
import { linesOf } from './lines';
import type { ApartRule, SetApart } from './setApart';
import { findTranscript } from './transcript';

const WHY: Record<ApartRule, WhyCode> = {
  transcript: 'transcript-label',
  signature: 'signature',
  block: 'block-quote',
};

/** Quotes that the page's form shows: transcripts, signed posts and block quotes; `taken` tells their paragraphs. */
export function findSetApart(
  language: Language,
  bits: Uint16Array,
  names: Names,
  scenes: readonly Scene[],
): { quotes: Quote[]; taken: Set<number> } {
  const lines = linesOf(language);
  const closing = new Map(scenes.map((scene) => [scene.clause.block, scene]));
  const found = [
    ...findTranscript(language, lines, bits, names),
    ...findBlockQuotes({ language, lines, bits, names, closing }),
  ];
  const taken = new Set<number>();
  const quotes: Quote[] = [];
  let block = 0;
  for (const one of found.sort((a, b) => a.first - b.first)) {
    while (block < lines.last.length && lines.last[block]! <= one.first) block++;
    if (taken.has(block)) continue;
    taken.add(block);
    if (!one.silent) quotes.push(quoteOf(language, one));
  }
  return { quotes, taken };
}

function quoteOf(language: Language, one: SetApart): Quote {
  const { tokens, text } = language;
  const start = tokens[one.first]!.start;
  const end = tokens[one.last - 1]!.end;
  const cue = one.cue === undefined ? null : { start: tokens[one.cue]!.start, end: tokens[one.cue]!.end };
  return {
    id: '',
    start,
    end,
    text: text.slice(start, end),
    kind: 'direct',
    speaker: speakerOf(language, one),
    cue,
    confidence: one.confidence,
    rule: one.rule,
    why: [one.speaker ? WHY[one.rule] : 'no-speaker'],
  };
}

function speakerOf({ tokens, text }: Language, { speaker }: SetApart): Speaker | null {
  if (!speaker) return null;
  const { named, first, last } = speaker;
  if (first < 0) return named && { name: named.name, start: null, end: null, entity: named.entity?.id ?? null };
  const start = tokens[first]!.start;
  const end = tokens[last - 1]!.end;
  return { name: named?.name ?? text.slice(start, end), start, end, entity: named?.entity?.id ?? null };
}
