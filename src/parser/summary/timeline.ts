import type { TimelineEvent } from '../model';
import { type Days, daysOf } from './days';
import { lineAt, type Story } from './story';

/** The dated sentences in the order of their dates; a sentence stands once under each date. */
export function findTimeline(story: Story): TimelineEvent[] {
  const today = story.article.published ? daysOf(story.article.published) : null;
  const seen = new Set<string>();
  const events: { event: TimelineEvent; days: Days }[] = [];
  for (const mention of story.layers.dates) {
    const line = lineAt(story, mention.start);
    const days = daysOf(mention.value);
    if (!line?.whole || !days) continue;
    const key = `${line.index} ${mention.value}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const { start, end } = line.sentence;
    const computed = !/\b\d{4}\b/.test(mention.text);
    events.push({
      days,
      event: {
        date: mention.value,
        span: { start, end },
        mention: mention.id,
        relation: relationOf(days, today),
        computed,
      },
    });
  }
  events.sort((a, b) => a.days.from - b.days.from || a.days.to - b.days.to || a.event.span.start - b.event.span.start);
  return events.map(({ event }) => event);
}

/** Without a day of publication everything that is told counts as past. */
function relationOf(days: Days, today: Days | null): TimelineEvent['relation'] {
  if (!today || days.to < today.from) return 'past';
  return days.from > today.to ? 'future' : 'publication';
}
