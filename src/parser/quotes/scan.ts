import type { Language, Token } from '../language';
import type { Node } from './node';
import { readNodes } from './nodes';
import { findRegions, type Region } from './regions';
import { subjectsOf } from './subject';
import { tagTokens } from './tags';
import { findUnits } from './units';

/** One unit (a reporter's sentence) as nodes, with the subject of every verb in it. */
export interface Clause {
  block: number;
  nodes: Node[];
  /** For each node the index of its subject node, -1 where it has none or is no verb. */
  subjects: Int16Array;
  /** Node index of each region in the clause, in order. */
  regions: number[];
}

export interface Scan {
  tokens: readonly Token[];
  bits: Uint16Array;
  /** 1 for tokens that begin a sentence or follow an opening mark. */
  starts: Uint8Array;
  regions: Region[];
  clauses: Clause[];
}

function startsOf({ tokens, sentences }: Language, regions: readonly Region[]): Uint8Array {
  const starts = new Uint8Array(tokens.length + 1);
  for (const { first } of sentences) {
    starts[first] = 1;
    if (tokens[first]?.kind === 'mark') starts[first + 1] = 1;
  }
  for (const { first } of regions) starts[first + 1] = 1;
  return starts;
}

/** Longest clause (in nodes) that is read as one; text without sentence ends is cut there. */
export const MAX_NODES = 400;

/** Everything the attribution needs to know of a text's form, read in one pass. */
export function scan(language: Language): Scan {
  const { tokens } = language;
  const regions = findRegions(language);
  const starts = startsOf(language, regions);
  const bits = tagTokens(tokens, starts);
  const clauses: Clause[] = [];
  for (const unit of findUnits(language, regions, bits)) {
    const all = readNodes(unit, tokens, bits);
    for (let from = 0; from < all.length; from += MAX_NODES) {
      const nodes = all.length > MAX_NODES ? all.slice(from, from + MAX_NODES) : all;
      const inside: number[] = [];
      nodes.forEach((node, i) => {
        if (node.type === 'region') inside.push(i);
      });
      clauses.push({ block: unit.block, nodes, subjects: subjectsOf(nodes, tokens), regions: inside });
    }
  }
  return { tokens, bits, starts, regions, clauses };
}
