import { weekday } from '../calendar';
import { floor, type Rule, word } from '../context';
import { STEPS } from '../lexicon';
import { weekend } from '../values';
import { withThis } from './relative';

/** "the weekend", "last weekend", "this coming weekend": Saturday and Sunday. */
export const weekendRule: Rule = (context, at) => {
  const before = word(context, at - 1);
  const step = STEPS.get(before);
  if (context.anchor === null || at - 1 < floor(context)) return null;
  if ((before !== 'the' && step === undefined) || word(context, at + 1) === 'of') return null;
  const first = withThis(context, at - 1);
  const value = weekend(context.anchor, weeksTo(context.anchor, step));
  return { first, last: at + 1, value, rule: 'weekend', confidence: 0.8 };
};

/** From the week of the anchor: before Saturday "the weekend" of a report is the last one, later it is the one it is in. */
function weeksTo(anchor: number, step: number | undefined): number {
  const early = weekday(anchor) < 5;
  if (step === undefined) return early ? -1 : 0;
  if (step > 0) return early ? 0 : 1;
  return step;
}
