import { draft } from '../draft';
import { parseDigits } from '../number/digits';
import { at, glued, isHyphen, isNumber, type Scope, word } from '../scope';
import type { Draft } from '../types';

const VOTE = /^(?:vote|votes|voted|voting|ruling|ruled|decision|margin|party-line)$/;
const SCORE =
  /^(?:win|won|wins|winning|beat|beats|beating|beaten|defeat|defeated|defeats|defeating|lost|lose|losing|loss|victory|draw|drew|drawn|score|scoreline|lead|led|leading|trail|trailed|tie|tied|final|ahead|aggregate|thrashed|edged|downed|thumped|result|knocked|shut-out|rout|routed|half-time|halftime|down|up|down)$/;

/** How far a word of voting or winning may stand from the numbers. */
const NEAR = 9;

/** "by 52 votes to 48", "voted 66 to 27", "a 3-1 win": two counts that belong together, never a range. */
export function readVote(s: Scope, i: number): Draft | null {
  if (!isNumber(s, i)) return null;
  const a = parseDigits(at(s, i)!.text);
  if (a === null || !Number.isInteger(a)) return null;
  const points = word(s, i + 1) === 'points' || word(s, i + 1) === 'votes' ? 1 : 0;
  const j = pairAt(s, i + 1 + points);
  if (j < 0 || !isNumber(s, j)) return null;
  const b = parseDigits(at(s, j)!.text);
  if (b === null || !Number.isInteger(b) || joined(s, i - 1) || joined(s, j + 1) || a > 999 || b > 999) return null;
  const kind = points ? word(s, i + 1) : kindOf(s, i, j);
  if (!kind || /^(?:percent|per|%|million|billion|thousand|years?|months?|days?|hours?)$/.test(word(s, j + 1)))
    return null;
  return draft({ first: i, last: j + 1, kind: 'other', rule: `score.${kind}`, unit: kind });
}

/** Token of the second number: after a dash, "to" or "-to-". */
function pairAt(s: Scope, i: number): number {
  if (word(s, i) === 'to') return i + 1;
  if (!isHyphen(s, i) || !glued(s, i)) return -1;
  if (word(s, i + 1) === 'to') return isHyphen(s, i + 2) ? i + 3 : -1;
  return glued(s, i + 1) ? i + 1 : -1;
}

const joined = (s: Scope, i: number) => (isHyphen(s, i) || at(s, i)?.text === '/') && (glued(s, i) || glued(s, i + 1));

function kindOf(s: Scope, i: number, j: number): 'votes' | 'points' | null {
  let score = false;
  for (let k = Math.max(s.first, i - NEAR); k < Math.min(s.last, j + 5); k++) {
    if (k >= i && k <= j) continue;
    if (VOTE.test(word(s, k))) return 'votes';
    if (SCORE.test(word(s, k))) score = true;
  }
  return score && isHyphen(s, i + 1) ? 'points' : null;
}
