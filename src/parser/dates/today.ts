import type { Context } from './context';
import { unitOf } from './values';

/** Days back that words inside a quotation may have been spoken before the story was published. */
const SPOKEN_WITHIN = 7;
/** How many earlier dates are looked through. */
const REACH = 12;

/**
 * The day that "today" means here: the day of writing, and inside a quotation the day the words were spoken, which the
 * story has named last ("In a statement on Monday she said: ‘Today …’"). Null when nothing is known.
 */
export function today(context: Context): number | null {
  const { anchor, found } = context;
  if (anchor === null || !context.quoted) return anchor;
  for (let i = found.length - 1; i >= Math.max(0, found.length - REACH); i--) {
    const { value, quoted } = found[i]!;
    const day = unitOf(value) === 'day' && !quoted ? value.first.day : anchor + 1;
    if (day <= anchor && day >= anchor - SPOKEN_WITHIN) return day;
  }
  return anchor;
}
