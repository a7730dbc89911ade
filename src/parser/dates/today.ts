import { type Context, focus } from './context';

/** Days back that words inside a quotation may have been spoken before the story was published. */
const SPOKEN_WITHIN = 7;

/**
 * The day that "today" means here: the day of writing, and inside a quotation the day the words were spoken, which the
 * story has named last ("In a statement on Monday she said: ‘Today …’"). Null when nothing is known.
 */
export function today(context: Context): number | null {
  if (context.anchor === null || !context.quoted) return context.anchor;
  const spoken = focus(context, ['day'])?.value.first.day;
  const fits = spoken !== undefined && spoken <= context.anchor && spoken >= context.anchor - SPOKEN_WITHIN;
  return fits ? spoken : context.anchor;
}
