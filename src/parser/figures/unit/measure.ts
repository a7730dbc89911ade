import { SIGNS, type UnitRow, WORDS } from '../data/measures';
import { at, glued, isHyphen, type Scope, word } from '../scope';
import type { Unit } from '../types';

interface Form {
  parts: string[];
  unit: Unit;
}

/** Forms by their first part, longest first. */
function indexOf(rows: readonly UnitRow[], separator: RegExp): Map<string, Form[]> {
  const index = new Map<string, Form[]>();
  for (const [kind, name, forms] of rows) {
    for (const form of forms.split('|')) {
      const parts = form.split(separator);
      const list = index.get(parts[0]!) ?? [];
      list.push({ parts, unit: { kind, name: name || form } });
      index.set(parts[0]!, list);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return index;
}

const byWord = indexOf(WORDS, / /);
const bySign = indexOf(SIGNS, / /);

/** A unit of measure, time or percent that begins at token `i`, after a number; a hyphen before it is skipped. */
export function readMeasure(s: Scope, i: number): { unit: Unit; last: number; hyphen: boolean } | null {
  const hyphen = isHyphen(s, i) && glued(s, i) && glued(s, i + 1);
  const j = hyphen ? i + 1 : i;
  const found = readWordUnit(s, j) ?? readSignUnit(s, j);
  return found && { ...found, hyphen };
}

function readWordUnit(s: Scope, i: number): { unit: Unit; last: number } | null {
  for (const form of byWord.get(word(s, i)) ?? []) {
    const last = matchWords(s, i, form.parts);
    if (last > 0) return { unit: form.unit, last };
  }
  return null;
}

/** Token after the parts, joined by spaces or hyphens; 0 when they do not stand there. */
function matchWords(s: Scope, i: number, parts: string[]): number {
  let j = i;
  for (let k = 0; k < parts.length; k++) {
    if (k > 0 && isHyphen(s, j) && glued(s, j)) j++;
    if (word(s, j) !== parts[k]) return 0;
    j++;
  }
  return j;
}

function readSignUnit(s: Scope, i: number): { unit: Unit; last: number } | null {
  const first = at(s, i);
  if (!first) return null;
  for (const { parts, unit } of bySign.get(first.text) ?? []) {
    if (!parts.every((part, k) => at(s, i + k)?.text === part)) continue;
    if (parts.length === 1 && !mayStand(s, i, first.text)) continue;
    return { unit, last: i + parts.length };
  }
  return null;
}

/** Letters that are words or initials elsewhere must touch the number; "in" must be the inch of a height ("5ft 2in"). */
function mayStand(s: Scope, i: number, text: string): boolean {
  if (text === 'in' || text === 't' || text === 'B') return glued(s, i);
  return glued(s, i) || text.length > 1 || !/[A-Za-z]/.test(text) || /^[mgVWLF]$/.test(text);
}
