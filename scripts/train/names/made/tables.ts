import type { Dice } from './random';
import type { Slots } from './slots';

/** Sports tables and lists as wires print them. Each is a text in the stories' form. */
type Table = (slots: Slots, dice: Dice) => string;

const clubs = (slots: Slots, dice: Dice, n: number, full = 0.25): string[] =>
  Array.from({ length: n }, () => {
    const { forms } = slots.club();
    return `[o ${dice.chance(full) ? forms[''] : forms.s}]`;
  });
const upper = (name: string) => `[o ${name.slice(3).toUpperCase()}`;
const numbers = (dice: Dice, n: number, top: number) => Array.from({ length: n }, () => dice.number(0, top)).join(' ');

const league: Table = (slots, dice) => {
  const caps = dice.chance(0.35);
  const rows = clubs(slots, dice, dice.number(5, 10)).map(
    (club) => `${caps ? upper(club) : club} ${numbers(dice, dice.number(5, 8), dice.of([20, 90, 300]))}`,
  );
  const head = dice.of([
    'Standings (tabulated under won, drawn, lost, points):',
    'League table after matches on Sunday (played, won, drawn, lost, goals for, against, points):',
    'EASTERN DIVISION W L T PF PA',
    'WESTERN CONFERENCE W L PCT GB',
    'Division One',
    '',
  ]);
  return `${head}\n${rows.join('\n')}`;
};

const results: Table = (slots, dice) => {
  const n = dice.number(4, 9);
  const caps = dice.chance(0.25);
  const home = clubs(slots, dice, n);
  const away = clubs(slots, dice, n);
  const top = dice.of([4, 40, 110]);
  const rows = home.map(
    (club, i) => `${caps ? upper(club) : club} ${dice.number(0, top)} ${away[i]} ${dice.number(0, top)}`,
  );
  const head = dice.of([
    'Results:',
    'Results of matches on Saturday:',
    'First division',
    'Second round, first leg:',
    '',
  ]);
  return `${head}\n${rows.join(dice.chance(0.7) ? '\n' : ' ')}`;
};

/** Home team in capitals, as American wires have it. */
const american: Table = (slots, dice) => {
  const n = dice.number(4, 8);
  const home = clubs(slots, dice, n, 0);
  const away = clubs(slots, dice, n, 0);
  return home.map((club, i) => `${away[i]} ${dice.number(0, 120)} ${upper(club)} ${dice.number(0, 120)}`).join('\n');
};

const schedule: Table = (slots, dice) => {
  const n = dice.number(3, 7);
  const word = dice.of([' AT ', ' at ', ' v ', ' vs. ', ' - ']);
  const caps = word === ' AT ';
  const [home, away] = [clubs(slots, dice, n, 0.1), clubs(slots, dice, n, 0.1)];
  return home.map((club, i) => `${caps ? upper(away[i]!) : away[i]}${word}${caps ? upper(club) : club}`).join('\n');
};

const person = (slots: Slots, form = '') => `[p ${slots.person().forms[form]}]`;
const country = (slots: Slots) => `[l ${slots.make('c')!.forms['']}]`;

const race: Table = (slots, dice) =>
  Array.from(
    { length: dice.number(4, 9) },
    (_, i) =>
      `${i + 1}. ${person(slots)} (${country(slots)}) ${dice.number(1, 59)}.${dice.number(10, 99)}${i === 0 ? ' seconds' : ''}`,
  ).join(dice.chance(0.5) ? '\n' : ' ');

const ratings: Table = (slots, dice) =>
  Array.from(
    { length: dice.number(4, 9) },
    () =>
      `${dice.number(60, 280)} ${person(slots)}${dice.chance(0.3) ? ` (${country(slots)})` : ''} ${numbers(dice, 3, 80)}`,
  ).join(dice.chance(0.5) ? '\n' : ' ');

const cricket: Table = (slots, dice) => {
  const names = Array.from({ length: 8 }, () => slots.person().forms);
  const at = (k: number, full = false) => `[p ${full ? names[k]!.i : names[k]!.l}]`;
  const initials = dice.chance(0.6);
  const rows = [0, 1, 2, 3, 4].map((k) => {
    const out = dice.of([
      `c ${at(5)} b ${at(6)}`,
      `b ${at(7)}`,
      `lbw b ${at(6)}`,
      'not out',
      'run out',
      `c & b ${at(7)}`,
      `st ${at(5)} b ${at(6)}`,
    ]);
    return `${at(k, initials)} ${out} ${dice.number(0, 130)}`;
  });
  const bowling = [5, 6, 7]
    .map((k) => `${at(k)} ${dice.number(4, 30)}-${dice.number(0, 9)}-${dice.number(10, 90)}-${dice.number(0, 6)}`)
    .join(', ');
  return `${rows.join(dice.chance(0.5) ? '\n' : ' ')}\nExtras ${dice.number(1, 20)}\nBowling: ${bowling}`;
};

const squad: Table = (slots, dice) => {
  const club = clubs(slots, dice, 1)[0]!;
  const form = dice.chance(0.3) ? 'i' : dice.chance(0.3) ? 'l' : '';
  const lines = ['Goalkeepers', 'Defenders', 'Midfielders'].map(
    (line) =>
      `${line}: ${Array.from({ length: 3 }, () => `${person(slots, form)}${dice.chance(0.4) ? ` (${clubs(slots, dice, 1)[0]})` : ''}`).join(', ')}`,
  );
  return `${club} squad:\n${lines.join('; ')}.`;
};

const prices: Table = (slots, dice) =>
  Array.from(
    { length: dice.number(3, 7) },
    () =>
      `[o ${slots.make('f')!.forms[dice.chance(0.5) ? 's' : '']}] ${dice.number(1, 400)}.${dice.number(10, 99)} ${dice.of(['+', '-'])}${dice.number(0, 9)}.${dice.number(10, 99)}`,
  ).join('\n');

export const TABLES: Table[] = [league, results, american, schedule, race, ratings, cricket, squad, prices];
