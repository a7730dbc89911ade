import { expect, it } from 'vitest';
import { isByline } from '../../src/article/body/byline-line';

it.each([
  ['Ada Pike, Energy reporter\nJanuary 29, 2025', true],
  ['By Ada Pike and Tom Reed | 29 January 2025', true],
  ['Ada Pike, Political correspondent', true],
  ['Tom van Reed · Staff writer · 4 min read', true],
  ['Ada Pike', false], // may be a heading of her own story
  ['Ada Pike, a reporter, said on Tuesday that she would write no more.', false],
  ['Work on the pier begins', false],
  ['29 January 2025', false], // a date line, which has a rule of its own
  [`${'Ada Pike, '.repeat(40)}editor`, false],
])('%j: %s', (text, byline) => expect(isByline(text)).toBe(byline));
