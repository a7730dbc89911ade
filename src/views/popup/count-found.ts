import type { Analysis } from '../../parser/model';
import { matches } from './filter';

/** How many quotes, figures, dates and names the filter leaves. */
export function countFound({ quotes, figures, dates, entities }: Analysis, query: string): number {
  return (
    quotes.filter((q) => matches(query, q.text, q.speaker?.name)).length +
    figures.filter((f) => matches(query, f.text, f.counted, f.unit)).length +
    dates.filter((d) => matches(query, d.text, d.value)).length +
    entities.filter((e) => matches(query, e.name, e.role)).length
  );
}
