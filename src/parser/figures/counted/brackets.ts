import { type Scope, word } from '../scope';

/** The token after a bracket that follows, where another unit says the same ("8 miles (13 km) of tunnels"). */
export function afterBrackets(s: Scope, i: number): number {
  if (word(s, i) !== '(') return i;
  for (let k = i + 1; k < i + 12; k++) if (word(s, k) === ')') return k + 1;
  return i;
}
