import { describe, expect, it } from 'vitest';
import { splitRand } from '../../../src/parser/figures/rand';
import { readLanguage } from '../../../src/parser/language';
import { figuresOf, line } from './helpers';

const FOUND: [string, string[]][] = [
  ['The town owes R2.3 billion to the utility.', ['R2.3 billion | 2300000000 | rand']],
  ['A permit costs R1,200.', ['R1,200 | 1200 | rand']],
  ['The fund lost R30m.', ['R30m | 30000000 | rand']],
  ['Debts grew to R4.5bn, an auditor said.', ['R4.5bn | 4500000000 | rand']],
  ['He got a “R5-million” loan.', ['R5-million | 5000000 | rand']],
  ['Between R20bn and R50bn is owed.', ['Between R20bn and R50bn | 20000000000..50000000000 | rand']],
  ['It lost R3bn (R1.1bn of it in May).', ['R3bn | 3000000000 | rand', 'R1.1bn | 1100000000 | rand']],
  ['A South African pays R450 for it.', ['R450 | 450 | rand']],
  ['A seat at the South African derby is R85.50.', ['R85.50 | 85.5 | rand']],
  ['The rand fell; bread now sells for R19.', ['R19 | 19 | rand']],
  ['In South Africa the fine is R120 000.', ['R120 000 | 120000 | rand']],
  ['The rand rose; a South African text costs R0.50.', ['R0.50 | 0.5 | rand']],
  ['The fund holds R7bn and pays R900 to each widow.', ['R7bn | 7000000000 | rand', 'R900 | 900 | rand']],
];

const NOT = [
  'R2-D2 rolled in.',
  'She sings R&B in South Africa.',
  'A B52 flew over the M25 after the F1 race in Q3.',
  'The router is an R6700.',
  'A ticket is R450.', // Nothing says that rand are meant.
  'In South Africa an Audi R8 hit a wall.',
  'A crash closed the R300 in South Africa; police said R300 would open soon.',
  'South African traffic moved along the N1 and R21 again.',
  'South African doctors put R0 at a low level and wrote R2 = high.',
  'In South Africa R2-D2 dolls and R18-rated films sold out.',
  'South Africa lost its R22 helicopter.',
  'Costs in South Africa were R2,3 and R1.2.3 in the draft.',
  'The form xR30m and A/R30m is void.',
];

describe('amounts in rand', () => {
  it.each(FOUND)('%s', (text, expected) => {
    expect(figuresOf(text).map(line)).toEqual(expected);
  });
  it.each(NOT)('finds none: %s', (text) => {
    expect(figuresOf(text).filter(({ kind }) => kind === 'money')).toEqual([]);
  });
  it('keeps amounts apart from names in one text', () => {
    const text = 'The new R8 costs R3.1 million. An R8 driver paid R650 to cross the R24.';
    expect(figuresOf(text).map(line)).toEqual(['R3.1 million | 3100000 | rand', 'R650 | 650 | rand']);
  });
  it('spans the words of the text, also in later sentences', () => {
    const text = 'It owes R2.3 billion. Some 40 men left. It got R1,500 from 12 women.';
    for (const { start, end, text: own } of figuresOf(text)) expect(text.slice(start, end)).toBe(own);
    expect(figuresOf(text).map(({ value }) => value)).toEqual([2.3e9, 40, 1500, 12]);
  });
  it('leaves a text without such amounts as it is', () => {
    const language = readLanguage({ text: 'R2-D2 met the F1 team.', blocks: [] });
    expect(splitRand(language)).toBe(language);
  });
  it('reads a hostile text in linear time', () => {
    const started = performance.now();
    figuresOf(`R${'1,234'.repeat(40000)} ${'R1 '.repeat(40000)}R2.3 billion`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
