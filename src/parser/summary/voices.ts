import { indexAt, type Language } from '../language';
import type { Entity, Quote, Span, Voice } from '../model';
import type { Layers } from './story';

/** Words (and numbers) inside a span. */
function wordsIn({ tokens }: Language, { start, end }: Span, without: readonly Span[] = []): number {
  let words = 0;
  for (let at = indexAt(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    if (!without.some((span) => span.start <= token.start && token.end <= span.end)) words++;
  }
  return words;
}

/**
 * The source audit: one row a speaker, most words first. Words in marks inside reported speech count once, as quoted.
 * Quotes without a speaker are in no row; the shares of all rows add up to 1.
 */
export function findVoices(language: Language, { quotes, entities }: Layers): Voice[] {
  const marked = quotes.filter((quote) => quote.kind !== 'indirect');
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const voices = new Map<string, Voice>();
  for (const quote of quotes) {
    const { speaker } = quote;
    if (!speaker) continue;
    const key = speaker.entity ?? speaker.name.toLowerCase();
    const voice = voices.get(key) ?? newVoice(quote, byId.get(speaker.entity ?? ''));
    voices.set(key, voice);
    addQuote(language, voice, quote, marked);
  }
  const rows = [...voices.values()];
  const total = rows.reduce((sum, voice) => sum + voice.quotedWords + voice.reportedWords, 0);
  for (const voice of rows) voice.share = total === 0 ? 0 : (voice.quotedWords + voice.reportedWords) / total;
  return rows.sort((a, b) => b.share - a.share);
}

function newVoice({ speaker }: Quote, entity: Entity | undefined): Voice {
  const empty = { quotes: [], quotedWords: 0, reportedWords: 0, share: 0, direct: 0, partial: 0, indirect: 0 };
  const name = entity?.name ?? speaker!.name;
  return { name, entity: entity?.id ?? null, role: entity?.role ?? null, named: isNamed(entity), ...empty, cue: null };
}

/** A source is named when the article gives its name: a person's or a body's, not "a spokesman" or "residents". */
const isNamed = (entity: Entity | undefined) => entity !== undefined && entity.type !== 'group';

function addQuote(language: Language, voice: Voice, quote: Quote, marked: readonly Quote[]): void {
  voice.quotes.push(quote.id);
  voice[quote.kind]++;
  voice.cue ??= quote.cue && language.text.slice(quote.cue.start, quote.cue.end);
  if (quote.kind !== 'indirect') voice.quotedWords += wordsIn(language, quote);
  else {
    const inside = marked.filter((m) => m.start < quote.end && m.end > quote.start);
    voice.reportedWords += wordsIn(language, quote, inside);
  }
}
