import { isGroupName } from '../../../src/parser/entities/groups';
import { islandsOf } from '../../../src/parser/entities/tagger';
import { type Lists, readContext } from '../../../src/parser/entities/tagger/context';
import { Features, wordsAround } from '../../../src/parser/entities/tagger/features';
import { BEGIN, INSIDE, LAST, OUTSIDE, TAGS, TYPES, tagOf, UNIT } from '../../../src/parser/entities/tagger/tags';
import { MOST_UNARY, unaryFeatures } from '../../../src/parser/entities/tagger/unary';
import { type Language, readLanguage } from '../../../src/parser/language';
import type { Doc, Label } from './data';

/** One island of tokens: features of token i are `features[starts[i] … starts[i + 1])`. */
export interface Example {
  doc: number;
  weight: number;
  starts: Int32Array;
  /** Feature hashes, later indices. */
  features: Int32Array;
  /** Tags that are right for each token, as a bit mask. */
  allowed: Int32Array;
}

const ALL = 2 ** TAGS - 1;
const bit = (tag: number) => 1 << tag;
const OPEN_KINDS = ['group', 'event', 'work', 'other'];

/** Token bounds of a label; null where its borders are no token borders. */
function tokensOf(label: Label, at: Map<number, number>, ends: Map<number, number>): [number, number] | null {
  const first = at.get(label.start);
  const last = ends.get(label.end);
  return first === undefined || last === undefined || last < first ? null : [first, last + 1];
}

/** Right tags of all tokens of a document, as bit masks. Labels that cut a token leave its tokens free. */
export function tagsOf(language: Language, doc: Doc): Int32Array {
  const { tokens } = language;
  const masks = new Int32Array(tokens.length).fill(bit(OUTSIDE));
  const at = new Map(tokens.map((t, i) => [t.start, i]));
  const ends = new Map(tokens.map((t, i) => [t.end, i]));
  if (!doc.groups)
    tokens.forEach((token, i) => {
      if (token.text !== token.lower && isGroupName(token.text))
        masks[i] = bit(OUTSIDE) | bit(tagOf(TYPES.indexOf('group'), UNIT));
    });
  for (const label of doc.labels) {
    const span = tokensOf(label, at, ends);
    if (!span) {
      tokens.forEach((t, i) => {
        if (t.start < label.end && t.end > label.start) masks[i] = ALL;
      });
      continue;
    }
    const kinds = label.type === 'misc' ? OPEN_KINDS : [label.type];
    for (let i = span[0]; i < span[1]; i++) {
      const position = span[1] - span[0] === 1 ? UNIT : i === span[0] ? BEGIN : i === span[1] - 1 ? LAST : INSIDE;
      masks[i] = kinds.reduce((mask, kind) => mask | bit(tagOf(TYPES.indexOf(kind as never), position)), 0);
    }
  }
  return masks;
}

/** Examples of a document. `lost` counts labels that islands leave out. */
export function examplesOf(doc: Doc, index: number, lists: Lists): Example[] {
  const language = readLanguage({ text: doc.text, blocks: [] });
  const context = readContext(language, lists);
  const masks = tagsOf(language, doc);
  const features = new Features(context);
  const unary = new Int32Array(MOST_UNARY);
  const examples: Example[] = [];
  for (const [from, to, first, last] of islandsOf(language, context.active)) {
    const starts = new Int32Array(to - from + 1);
    const all: number[] = [];
    for (let i = from; i < to; i++) {
      const around = wordsAround(context.words, i, first, last);
      around.forEach((word, slot) => {
        all.push(...unary.subarray(0, unaryFeatures(word, slot, unary)));
      });
      all.push(...features.out.subarray(0, features.read(i, first, last, around)));
      starts[i - from + 1] = all.length;
    }
    examples.push({
      doc: index,
      weight: doc.weight,
      starts,
      features: Int32Array.from(all),
      allowed: masks.slice(from, to),
    });
  }
  return examples;
}
