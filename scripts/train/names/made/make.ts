import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Doc, readMarked } from '../data';
import { Dice } from './random';
import { type Made, Slots } from './slots';
import { TABLES } from './tables';
import { DAYS, MONTHS, NO_NAMES, OFFICES } from './words';

/** Texts for each template and for each kind of table. */
const ROUNDS = 10;
const TABLE_ROUNDS = 45;

/** Short texts with labelled names, put together from our own sentences and made-up names: what news sets have too little of. */
export function makeTexts(root: string, weight: number): Doc[] {
  const dice = new Dice(2024);
  const slots = new Slots(root, dice);
  const docs: Doc[] = [];
  const add = (marked: string) => docs.push(readMarked(marked, `made-${docs.length}`, 'made', weight));
  for (const template of templates(root)) for (let round = 0; round < ROUNDS; round++) add(fill(template, slots, dice));
  for (const table of TABLES) for (let round = 0; round < TABLE_ROUNDS; round++) add(table(slots, dice));
  return docs;
}

function templates(root: string): string[] {
  const dir = join(root, 'scripts/train/names/made/templates');
  return readdirSync(dir)
    .sort()
    .flatMap((file) => readFileSync(join(dir, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** Fills the slots of a template: `{p1}` a person, `{p1.l}` the last name of the same; numbers, days and the like. `^`: all in capitals. */
function fill(template: string, slots: Slots, dice: Dice): string {
  const known = new Map<string, Made>();
  const text = template
    .replace(/^\^/, '')
    .replace(/\{(\w+?)(\d*)(?:\.(\w+))?\}/g, (whole, kind: string, id: string, form = '') => {
      const plain = plainSlot(kind, dice);
      if (plain !== null) return plain;
      const key = kind + id;
      const name = known.get(key) ?? slots.make(kind);
      if (!name) throw new Error(`no slot ${whole}`);
      known.set(key, name);
      return `[${name.letter} ${name.forms[form] ?? name.forms['']}]`;
    });
  return template.startsWith('^')
    ? text.replace(/\[(\w) |[^[\]]+/g, (part) => (part.startsWith('[') ? part : part.toUpperCase()))
    : text;
}

function plainSlot(kind: string, dice: Dice): string | null {
  if (/^n+$/.test(kind)) return String(dice.number(10 ** (kind.length - 1), 10 ** kind.length - 1));
  if (kind === 'na') return dice.of(NO_NAMES);
  if (kind === 'Off') return dice.of(OFFICES);
  if (kind === 'day') return dice.of(DAYS);
  if (kind === 'mon') return dice.of(MONTHS);
  if (kind === 'yr') return String(dice.number(1850, 2022));
  if (kind === 'score') return `${dice.number(0, 5)}-${dice.number(0, 5)}`;
  return null;
}
