import { indexAt, type Language } from '../../language';
import type { DateMention } from '../../model';
import { windowAt } from './patterns';

/** Lengths of time are read but not placed: never sure enough to be painted or listed. */
const CONFIDENCE = 0.4;

/**
 * Stretches of time that hang on now or on an event without naming its ends ("recent weeks", "for years", "the worst in
 * a decade"), as ISO durations. They are no calendar dates: `kind` says so, and whoever places days leaves them out.
 * @param dates the calendar dates of the text; what they cover is left to them
 */
export function findWindows(language: Language, dates: readonly DateMention[]): DateMention[] {
  const found: DateMention[] = [];
  for (const sentence of language.sentences) {
    const words = { tokens: language.tokens, from: sentence.first, to: sentence.last };
    for (let at = sentence.first; at < sentence.last; at++) {
      const window = windowAt(words, at);
      if (!window) continue;
      const start = language.tokens[window.first]!.start;
      const end = language.tokens[window.last - 1]!.end;
      const date = dates[indexAt(dates, start)];
      const before = found.at(-1);
      if ((date && date.start < end) || (before && before.end > start)) continue;
      const text = language.text.slice(start, end);
      const id = `w${found.length + 1}`;
      found.push({
        id,
        start,
        end,
        text,
        value: window.value,
        kind: 'duration',
        confidence: CONFIDENCE,
        rule: 'window',
      });
    }
  }
  return found;
}
