import { draft } from '../../draft';
import { at, isNumber, type Scope } from '../../scope';

export const OLDEST = 122;

export const ageFigure = (i: number, value: number, rule: string) =>
  draft({ first: i, last: i + 1, kind: 'age', rule, value, unit: 'years old' });

export const isPlainAge = (s: Scope, i: number): boolean =>
  isNumber(s, i) && /^\d{1,3}$/.test(at(s, i)!.text) && Number(at(s, i)!.text) <= OLDEST && Number(at(s, i)!.text) > 0;
