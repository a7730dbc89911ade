import { indexAt, type Language } from '../language';
import type { Entity, Span } from '../model';
import { groupNames, type Named, type NameRun } from '../resolve/people';
import { makeChunk } from './heads';
import type { Scan } from './scan';
import { UPPER } from './tags';

/** Named things of a text, found by the token that ends their mention. */
export interface Names {
  at(head: number): Named | null;
}

interface EntityMention extends Span {
  entity: Entity;
}

/** Reads every capitalised run of the text (also inside quotes) and groups them; entities are used where they cover a run. */
export function readNames(language: Language, scan: Scan, entities: readonly Entity[]): Names {
  const { tokens, bits } = scan;
  const mentions: EntityMention[] = entities.flatMap((entity) => entity.mentions.map((m) => ({ ...m, entity })));
  mentions.sort((a, b) => a.start - b.start);
  const runs: NameRun[] = [];
  const runAt = new Map<number, number>();
  for (let at = 0; at < tokens.length; at++) {
    if (!(bits[at]! & UPPER)) continue;
    let end = at + 1;
    while (end < tokens.length && continues(scan, end)) end++;
    while (end > at + 1 && !(bits[end - 1]! & UPPER)) end--;
    const chunk = makeChunk(tokens, bits, at, end);
    const stop = tokens[end - 1]!.end;
    const entity = entityOver(mentions, tokens[chunk.nameFirst]!.start, stop);
    const first =
      entity?.entity.type === 'person' ? tokenAt(scan, chunk.nameFirst, end, entity.start) : chunk.nameFirst;
    const text = language.text.slice(tokens[first]!.start, stop);
    const words = tokens
      .slice(first, end)
      .filter((t) => t.kind === 'word')
      .map((t) => t.lower);
    const title = first > at ? lastTitle(scan, at, first) : before(scan, at);
    runAt.set(end - 1, runs.length);
    runs.push({ words, text, title, entity: entity?.entity ?? null });
    at = end - 1;
  }
  const of = groupNames(runs);
  return {
    at(head) {
      const run = runAt.get(head);
      return run === undefined ? null : of[run]!;
    },
  };
}

/** The mention that covers the end of a run, or null. */
function entityOver(mentions: EntityMention[], start: number, stop: number): EntityMention | null {
  const found = mentions[indexAt(mentions, stop - 1)];
  return found && found.start < stop && found.end > start ? found : null;
}

/** First token of `[from, to)` that does not begin before `offset`. */
function tokenAt({ tokens }: Scan, from: number, to: number, offset: number): number {
  let at = from;
  while (at < to - 1 && tokens[at]!.start < offset) at++;
  return tokens[at - 1]?.text === '-' ? from : at;
}

function continues(scan: Scan, at: number): boolean {
  const { tokens, bits } = scan;
  const token = tokens[at]!;
  if (scan.starts[at]) return false;
  if (bits[at]! & UPPER) return token.spaced || tokens[at - 1]!.text === '-' || tokens[at - 1]!.text === '.';
  const next = bits[at + 1] ?? 0;
  if (!(next & UPPER)) return false;
  if (token.text === '-') return !token.spaced && !tokens[at + 1]!.spaced;
  if (token.text === '.') return !token.spaced && !scan.starts[at + 1] && tokens[at - 1]!.text.length <= 3;
  return /^(?:de|la|al|el|bin|ibn|van|von|der|di|da|du|del|ben|&)$/.test(token.lower);
}

/** The last word of the title before the name. */
function lastTitle({ tokens }: Scan, from: number, to: number): string {
  for (let at = to - 1; at >= from; at--) if (tokens[at]!.kind === 'word') return tokens[at]!.lower;
  return '';
}

/** The small word right before the name ("spokeswoman Ann Lee"). */
function before({ tokens }: Scan, at: number): string {
  const token = tokens[at - 1];
  return token?.kind === 'word' ? token.lower : '';
}
