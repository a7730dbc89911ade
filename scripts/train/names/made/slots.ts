import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_NAMES } from '../../../../src/parser/entities/data/firstNames';
import { countries } from '../../../../src/parser/entities/facts/countries';
import type { Dice } from './random';
import * as W from './words';

/** A made name: its forms by suffix ("" full, "s" short, "l" last name …) and its type's letter in the stories' form. */
export interface Made {
  letter: string;
  forms: Record<string, string>;
}

const capital = (word: string) =>
  word.replace(/(^|[-'])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
const made = (letter: string, full: string, forms: Record<string, string> = {}): Made => ({
  letter,
  forms: { '': full, ...forms },
});

/** Makes names of every kind that the templates ask for. */
export class Slots {
  private readonly towns: string[];
  private readonly surnames: string[];
  private readonly teams: string[];
  private readonly media: string[];
  private readonly regions: string[];
  private readonly firstNames: string[];

  constructor(
    root: string,
    private readonly dice: Dice,
  ) {
    const read = (file: string) => readFileSync(join(root, 'scripts/train/names', file), 'utf8').trim();
    this.towns = read('made/towns.txt').split('\n');
    this.surnames = read('made/surnames.txt').split(/\s+/);
    const listed = (file: string) =>
      read(`lists/${file}.txt`)
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .flatMap((line) => line.split(';').filter(Boolean));
    this.teams = listed('team');
    this.media = listed('media');
    this.regions = listed('place').slice(0, 160);
    this.firstNames = FIRST_NAMES.trim()
      .split('\n')
      .flatMap((line) => line.split(' ').slice(0, 1400))
      .map(capital);
  }

  /** A new name for a slot of this kind; null when there is no such kind. */
  make(kind: string): Made | null {
    const makers: Record<string, () => Made> = {
      p: () => this.person(),
      t: () => this.town(),
      c: () => this.land(),
      g: () => this.nationality(),
      r: () =>
        made(
          'l',
          this.dice.chance(0.5)
            ? this.dice.of(this.regions)
            : `${this.townName()} ${this.dice.of(['Province', 'district', 'State', 'County'])}`,
        ),
      f: () => this.firm(),
      k: () => this.club(),
      b: () => this.body(),
      o: () => this.party(),
      m: () => made('o', this.mediaName()),
      u: () => this.school(),
      hosp: () =>
        made(
          'o',
          this.dice.of([
            `${this.townName()} General Hospital`,
            `St ${this.dice.of(this.firstNames)}'s Hospital`,
            `${this.surname()} Memorial Hospital`,
            `${this.townName()} Medical College Hospital`,
          ]),
        ),
      h: () =>
        made(
          'o',
          this.dice.of([
            `${this.townName()} Crown Court`,
            `${this.townName()} Magistrates' Court`,
            `${this.townName()} High Court`,
            'Supreme Court',
            'Court of Appeal',
            `${this.townName()} District Court`,
            'High Court',
          ]),
        ),
      s: () =>
        made(
          'l',
          this.dice.chance(0.5)
            ? `${this.surname()} ${this.dice.of(W.BUILDINGS)}`
            : `${this.dice.of([...W.NOUNS, ...this.towns])} ${this.dice.of(W.BUILDINGS)}`,
        ),
      a: () => made('o', this.band()),
      w: () =>
        made(
          'w',
          this.dice.chance(0.5)
            ? `The ${this.dice.of(W.NOUNS)} ${this.dice.of(W.NOUNS)}`
            : `${this.dice.of(W.NOUNS)} of the ${this.dice.of(W.NOUNS)}`,
        ),
      e: () =>
        made(
          'e',
          this.dice.of([
            `${this.townName()} Open`,
            `${this.townName()} Marathon`,
            `${this.townName()} Film Festival`,
            `${this.country().name} Cup`,
            `${this.surname()} Trophy`,
            'World Championships',
            `Tour of ${this.townName()}`,
          ]),
        ),
      x: () =>
        made(
          'x',
          this.dice.of([
            `${this.dice.of(W.TOPICS)} Act`,
            `${this.surname()} Prize`,
            `${this.invented()} ${this.dice.number(1, 9)}`,
            `${this.dice.of(W.TOPICS)} Award`,
            `${this.dice.of(W.TOPICS)} Bill`,
          ]),
        ),
      mil: () =>
        made(
          'o',
          `${this.dice.number(1, 140)}${this.dice.of(['st', 'nd', 'rd', 'th'])} ${this.dice.of(['Infantry Regiment', 'Armoured Division', 'Brigade', 'Battalion', 'Air Division', 'Fighter Squadron', 'Rifles', 'Cavalry Regiment', 'Wing', `${this.townName()} Volunteers`])}`,
        ),
      riv: () => made('l', this.dice.of([this.townName(), `${this.townName()} River`])),
      ship: () => made('x', `${this.dice.of(['HMS', 'USS', 'SS', 'MV', 'MS'])} ${this.dice.of(W.NOUNS)}`),
      eth: () => made('g', this.dice.of(W.ETHNIC)),
      arm: () => this.armed(),
    };
    return makers[kind]?.() ?? null;
  }

  townName(): string {
    return this.dice.of(this.towns);
  }

  surname(): string {
    return this.dice.of(this.surnames);
  }

  person(): Made {
    const first = this.dice.of(this.firstNames);
    const last = this.dice.chance(0.06)
      ? `${this.surname()}-${this.surname()}`
      : this.dice.chance(0.05)
        ? `${this.dice.of(['van', 'de', 'van der', 'di', 'von', 'al-', 'Al ', 'bin'])} ${this.surname()}`.replace(
            /([- ]) /,
            '$1',
          )
        : this.surname();
    const middle = this.dice.chance(0.08)
      ? ` ${this.dice.of(this.firstNames)}`
      : this.dice.chance(0.05)
        ? ` ${first[0]}.`
        : '';
    return made('p', `${first}${middle} ${last}`, { l: last, f: first, i: `${first[0]}. ${last}` });
  }

  private town(): Made {
    const name = this.townName();
    return made('l', name, { up: name.toUpperCase() });
  }

  private land(): Made {
    const { name } = this.country();
    if (this.dice.chance(0.94)) return made('l', name);
    return made(
      'l',
      `${this.dice.of(['Republic', 'Islamic Republic', 'Kingdom', 'State', 'Democratic Republic', 'Federal Republic', "People's Republic"])} of ${name}`,
    );
  }

  private country() {
    return this.dice.of(countries().filter((c) => !/[,(]/.test(c.name)));
  }

  private nationality(): Made {
    const list = countries().filter((c) => c.demonyms.length > 0);
    const name = this.dice.of(this.dice.of(list).demonyms);
    return made('g', name, { pl: /(?:s|sh|ch|se|x)$/.test(name) ? name : `${name}s` });
  }

  /** A word that means nothing: "Velora", "Zencorix". */
  invented(): string {
    const d = this.dice;
    return capital(d.of(W.SYLLABLES) + (d.chance(0.6) ? d.of(W.SYLLABLES) : '') + d.of(W.ENDS));
  }

  letters(): string {
    const n = this.dice.number(2, 4);
    return Array.from({ length: n }, () => String.fromCharCode(65 + this.dice.number(0, 25))).join('');
  }

  private firm(): Made {
    const d = this.dice;
    const legal = d.chance(0.45) ? ` ${d.of(W.LEGAL)}` : '';
    const roll = d.number(1, 100);
    if (roll <= 25) {
      const name = d.of(W.FIRMS);
      return made('o', name, { s: name });
    }
    if (roll <= 45) {
      const name = this.invented();
      return made('o', `${name}${d.chance(0.5) ? ` ${d.of(W.INDUSTRY)}` : ''}${legal}`, { s: name });
    }
    if (roll <= 60) {
      const name = this.surname();
      return made('o', `${name} ${d.of(W.INDUSTRY)}${legal}`, { s: name });
    }
    if (roll <= 75) {
      const place = d.chance(0.3) ? d.of(this.regions) : this.townName();
      const name = `${place} ${d.of(W.INDUSTRY)}`;
      return made('o', `${name}${legal}`, { s: d.chance(0.3) ? place : name });
    }
    if (roll <= 82) {
      const name = `${this.surname()} ${d.of(['&', 'and'])} ${this.surname()}`;
      return made('o', name, { s: name });
    }
    if (roll <= 88) {
      const name = this.letters();
      return made('o', `${name} ${d.of([...W.INDUSTRY, 'Corp', 'Inc', 'Ltd'])}`, { s: name });
    }
    if (roll <= 95) {
      const core = d.chance(0.5) ? this.townName() : this.surname();
      const name = `${d.of(['Banco', 'Grupo', 'Banque', 'PT', 'Compania', 'Casa', 'Societe', 'Industrias', 'Cerveceria', 'Bank', 'Perusahaan', 'OAO', 'Aktsionerno'])} ${core}`;
      return made('o', name, { s: d.chance(0.5) ? core : name });
    }
    const name = `${d.of(W.NOUNS)}${d.chance(0.5) ? ' ' : ''}${d.of(W.NOUNS).toLowerCase()}`.replace(
      / (\p{L})/u,
      (_, c: string) => ` ${c.toUpperCase()}`,
    );
    return made('o', `${name}${legal}`, { s: name });
  }

  club(): Made {
    const d = this.dice;
    const town = this.townName();
    const roll = d.number(1, 100);
    if (roll <= 25) {
      const name = d.of(this.teams);
      return made('o', name, { s: name });
    }
    if (roll <= 55) return made('o', `${town} ${d.of(W.CLUB_ENDS)}`, { s: town });
    if (roll <= 75) {
      const start = d.of(W.CLUB_STARTS);
      const name = start.endsWith('-') ? `${start}${town}` : `${start} ${town}`;
      return made('o', name, { s: d.chance(0.4) ? name : town });
    }
    if (roll <= 92) {
      const mascot = d.of(W.MASCOTS);
      return made('o', `${town} ${mascot}`, { s: d.chance(0.3) ? mascot : town });
    }
    return made('o', town, { s: town });
  }

  body(): Made {
    const d = this.dice;
    const topic = d.of(W.TOPICS);
    const end = d.of(W.BODY_ENDS);
    const start = d.chance(0.7) ? d.of(W.BODY_STARTS) : d.chance(0.5) ? this.country().name : this.townName();
    const both = d.chance(0.3) ? `${topic} and ${d.of(W.TOPICS)}` : topic;
    const land = this.country().name;
    const name = d.of([
      `${start} ${end} of ${land}`,
      `${topic} ${end} of ${land}`,
      `${end} on ${topic} in ${land}`,
      `${end} of ${topic} of ${land}`,
      `${d.of(['Bank', 'Central Bank', 'Government', 'Federal Government', 'National Bank', 'Parliament', 'Supreme Court', 'Catholic Church', 'National Theatre'])} of ${land}`,
      `${start} ${topic} ${end}`,
      `${start} ${end} of ${topic}`,
      `${end} of ${both}`,
      `${end} for ${both}`,
      `Ministry of ${both}`,
      `Department of ${both}`,
      `${topic} ${end}`,
      `${start} ${both} ${end}`,
      `${end} of ${start} ${topic}`,
      `${start} ${end} for ${both}`,
    ]);
    const short = name.replace(/[^\p{Lu}]/gu, '');
    return made('o', name, { s: short.length > 1 ? short : `${short}${end[0]!}` });
  }

  private party(): Made {
    const d = this.dice;
    if (d.chance(0.5)) {
      const name = d.of(W.PARTIES);
      return made('o', name, { s: name });
    }
    const name = `${d.chance(0.4) ? `${d.of(W.PARTY_ADJECTIVES)} ` : ''}${d.of(W.PARTY_ADJECTIVES)} ${d.of(W.PARTY_ENDS)}${d.chance(0.25) ? ` of ${this.country().name}` : ''}`;
    return made('o', name, { s: name.replace(/[^\p{Lu}]/gu, '') });
  }

  private mediaName(): string {
    const d = this.dice;
    if (d.chance(0.4)) return d.of(this.media);
    return d.of([
      `${this.townName()} ${d.of(W.MEDIA_ENDS)}`,
      `${d.of(W.MEDIA_STARTS)} ${d.of(W.MEDIA_ENDS)}`,
      `${d.of(['El', 'La', 'Le', 'Al', 'Al-', 'Der', 'Die', 'Il'])} ${d.of(['Universo', 'Diario', 'Prensa', 'Tiempo', 'Monde', 'Watan', 'Rai', 'Zeitung', 'Stampa', 'Nacional', 'Dia', 'Figaro', 'Ahram', 'Mundo'])}`.replace(
        '- ',
        '-',
      ),
      `Radio ${this.townName()}`,
      `${this.letters()} News`,
    ]);
  }

  private school(): Made {
    const town = this.townName();
    return made(
      'o',
      this.dice.of([
        `University of ${town}`,
        `${town} University`,
        `${this.surname()} College`,
        `${town} High School`,
        `${town} Grammar School`,
        `St ${this.dice.of(this.firstNames)}'s College`,
        `${town} Institute of Technology`,
        `Government ${this.dice.of(['Boys', 'Girls'])} High School ${town}`,
        `${town} State`,
        `${this.surname()} Business School`,
        `${town} School of Economics`,
      ]),
    );
  }

  private band(): string {
    const d = this.dice;
    return d.of([
      `The ${d.of(W.NOUNS)} ${d.of(W.NOUNS)}s`,
      `${d.of(W.NOUNS)} ${d.of(W.NOUNS)}`,
      this.invented(),
      `${this.surname()} & the ${d.of(W.NOUNS)}s`,
      d.of(W.NOUNS),
      `The ${d.of(W.NOUNS)}s`,
    ]);
  }

  private armed(): Made {
    const d = this.dice;
    if (d.chance(0.5)) {
      const name = d.of(W.ARMED);
      return made('o', name, { s: name });
    }
    const name = `${d.chance(0.5) ? d.of(W.ARMED_STARTS) : this.country().name} ${d.of(W.ARMED_ENDS)}`;
    return made('o', name, { s: name.replace(/[^\p{Lu}]/gu, '') });
  }
}
