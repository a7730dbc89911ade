import type { Language } from '../language';
import type { Article, DateMention } from '../model';
import { tieAnniversaries } from './anniversary';
import { civil } from './calendar';
import type { Context, Found } from './context';
import { merged } from './merge';
import { rulesFor } from './rules';
import { edge } from './rules/edge';
import { inRange, iso, parseDay } from './values';

export { findWindows } from './windows';

/**
 * Calendar expressions with their ISO value (2023-03-07, 2017-12, 2014, 2023-W10, 2023-Q1, or A/B with both ends included),
 * placed against the day of writing. Without one only dates that are written in full get a value. Durations, clock
 * times and recurring times are no dates. `trace` is told of every choice between a past and a future reading. Pure: no clock, no time zone; linear in the length of the text.
 */
export function findDates(
  language: Language,
  article: Pick<Article, 'published' | 'dateline' | 'language'>,
  trace?: Context['trace'],
): DateMention[] {
  const context: Context = {
    tokens: language.tokens,
    from: 0,
    to: 0,
    anchor: dayOfWriting(article),
    found: [],
    quoted: false,
    trace,
    dayFirst: /^en-(?!us)/i.test(article.language ?? ''),
  };
  let block = -1;
  for (const sentence of language.sentences) {
    if (sentence.block !== block) context.quoted = false;
    block = sentence.block;
    context.from = sentence.first;
    context.to = sentence.last;
    scan(context);
  }
  const dates = context.found.map((found, index) => mention(language, found, index));
  return tieAnniversaries(language, dates, context.anchor === null ? null : civil(context.anchor).year);
}

/** The dateline's day where it lies in the week up to publication, else the day of publication. */
function dayOfWriting({ published, dateline }: Pick<Article, 'published' | 'dateline'>): number | null {
  const day = parseDay(published);
  const filed = parseDay(dateline?.date);
  if (day === null || filed === null) return day ?? filed;
  return filed <= day && filed > day - 7 ? filed : day;
}

function scan(context: Context): void {
  for (let at = context.from; at < context.to; at++) {
    const token = context.tokens[at]!;
    if (token.kind === 'mark') context.quoted = quotedAfter(token.text, context.quoted);
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    for (const rule of rulesFor(token.lower, token.kind === 'number')) {
      const found = rule(context, at);
      if (!found || !inRange(found.value)) continue;
      push(context, { ...edge(context, found), quoted: context.quoted });
      at = found.last - 1;
      break;
    }
  }
}

/** Whether what follows a mark is quoted; a straight mark opens and closes in turn. */
function quotedAfter(mark: string, quoted: boolean): boolean {
  if (mark === '“' || mark === '``' || mark === '«') return true;
  if (mark === '”' || mark === "''" || mark === '»') return false;
  return mark === '"' ? !quoted : quoted;
}

function push(context: Context, found: Found): void {
  const before = context.found.at(-1);
  const one = before && before.first >= context.from ? merged(context, before, found) : null;
  if (one) context.found[context.found.length - 1] = one;
  else if (!before || before.last <= found.first) context.found.push(found);
}

function mention({ text, tokens }: Language, found: Found, index: number): DateMention {
  const start = tokens[found.first]!.start;
  const end = tokens[found.last - 1]!.end;
  const { rule, confidence } = found;
  return { id: `d${index + 1}`, start, end, text: text.slice(start, end), value: iso(found.value), confidence, rule };
}
