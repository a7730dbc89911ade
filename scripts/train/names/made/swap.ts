import { countryByName, placeKey } from '../../../../src/parser/entities/facts/countries';
import { isGroupName } from '../../../../src/parser/entities/groups';
import { isOrganizationHead, isPlaceHead } from '../../../../src/parser/entities/heads';
import type { Doc, Label } from '../data';
import { Dice } from './random';
import { Slots } from './slots';

/** Share of names that another takes the place of. */
const SHARE = 0.65;
const SMALL = /^(?:\p{Ll}|\p{Lu}\.?$|\P{L})/u;
const ACRONYM = /^(?:\p{Lu}\.?){2,6}$/u;

/**
 * Copies of labelled texts in which names are exchanged for others of their type, each alike throughout its text: what
 * stands around names is then worth more than having seen them (mention replacement, Dai and Adel 2020).
 */
export function swapNames(docs: readonly Doc[], root: string, seed: number, weight: number): Doc[] {
  const dice = new Dice(seed);
  const slots = new Slots(root, dice);
  return docs.map((doc) => new Swap(doc, slots, dice).run(`${doc.id}-swap${seed}`, weight));
}

class Swap {
  private readonly wholes = new Map<string, string>();
  private readonly pieces = new Map<string, string>();

  constructor(
    private readonly doc: Doc,
    private readonly slots: Slots,
    private readonly dice: Dice,
  ) {}

  run(id: string, weight: number): Doc {
    const labels: Label[] = [];
    let text = '';
    let at = 0;
    for (const label of [...this.doc.labels].sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (label.start < at) continue;
      text += this.doc.text.slice(at, label.start);
      const name = this.other(label);
      labels.push({ ...label, start: text.length, end: text.length + name.length });
      text += name;
      at = label.end;
    }
    return {
      ...this.doc,
      id,
      source: `${this.doc.source}-swapped`,
      text: text + this.doc.text.slice(at),
      labels,
      weight,
    };
  }

  private other({ start, end, type }: Label): string {
    const name = this.doc.text.slice(start, end);
    if (type === 'person') return this.person(name);
    const key = `${type}|${name}`;
    const known = this.wholes.get(key);
    if (known !== undefined) return known;
    const determined = /\bthe $/i.test(this.doc.text.slice(Math.max(0, start - 4), start));
    const made = this.dice.chance(SHARE) ? this.whole(name, type, determined) : name;
    this.wholes.set(key, made);
    return made;
  }

  /** Word for word, so that a surname stays one person's; small words and initials stay. */
  private person(name: string): string {
    const words = name.split(' ');
    return words
      .map((word, i) => {
        if (SMALL.test(word) || /[\d"“(]/.test(word)) return word;
        let other = this.pieces.get(word);
        if (other === undefined) {
          const { forms } = this.slots.person();
          other = this.dice.chance(SHARE) ? (i === words.length - 1 ? forms.l! : forms.f!) : word;
          this.pieces.set(word, word === word.toUpperCase() && word.length > 2 ? other.toUpperCase() : other);
        }
        return this.pieces.get(word)!;
      })
      .join(' ');
  }

  private whole(name: string, type: Label['type'], determined: boolean): string {
    if (type === 'place') return this.place(name);
    if (type === 'group') return this.group(name);
    if (type === 'organization') return this.organization(name, determined);
    return name;
  }

  private place(name: string): string {
    if (countryByName().has(placeKey(name))) return this.dice.chance(0.5) ? this.slots.make('c')!.forms['']! : name;
    const words = name.split(' ');
    const last = words.length - 1;
    if (words.length > 3 || words.some((word) => word === word.toLowerCase())) return name;
    if (last > 0 && isPlaceHead(words[last]!.toLowerCase())) return `${this.slots.townName()} ${words[last]}`;
    return last > 1 || ACRONYM.test(name) ? name : this.slots.townName();
  }

  private group(name: string): string {
    if (name === name.toLowerCase() || name.includes(' ')) return name;
    if (!isGroupName(name)) return name;
    const { forms } = this.slots.make(this.dice.chance(0.7) ? 'g' : 'eth')!;
    return /[^s]s$/.test(name) ? (forms.pl ?? `${forms['']}s`) : forms['']!;
  }

  private organization(name: string, determined: boolean): string {
    const words = name.split(' ');
    if (ACRONYM.test(name)) return this.slots.letters();
    if (words.length === 1) {
      if (isOrganizationHead(name.toLowerCase()) || determined) return name;
      return this.slots.make(this.dice.of(['f', 'f', 'k', 'a', 'arm', 'm']))!.forms.s ?? name;
    }
    const { forms } = this.slots.make(
      determined ? this.dice.of(['b', 'b', 'o', 'arm']) : this.dice.of(['f', 'f', 'k', 'u', 'm']),
    )!;
    return forms['']!;
  }
}
