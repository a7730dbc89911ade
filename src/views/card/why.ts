import type { Analysis, DateMention, Entity, Figure, Quote } from '../../parser/model';
import type { Wording } from '../parts/translate';
import { paragraphOf, type Subject, wordsAt } from './content';
import { isCounted } from './DateBody';
import { dateReason, figureReason, nameReason } from './rules';

/** One reason: a message, and the article's words (or numbers) it is filled with. */
export interface Reason {
  key: string;
  words: (string | number)[];
}

/** The message of a reason code that the parser gives ("cue-after-quote" → "why_cue_after_quote"). */
const messageOf = (code: string) => `why_${code.replaceAll('-', '_')}`;

/** Codes that say how the mention became the name shown; they come last. */
const RESOLVED: ReadonlySet<string> = new Set(['pronoun', 'short-name']);

function whySpeaker(analysis: Analysis, quote: Quote, { t }: Wording): Reason[] {
  const { speaker, cue, why = [] } = quote;
  if (!speaker) return [{ key: 'card_why_no_speaker', words: [] }];
  const mention =
    speaker.start === null ? speaker.name : wordsAt(analysis, { start: speaker.start, end: speaker.end! });
  const words = [mention, cue ? wordsAt(analysis, cue) : mention, speaker.name];
  const given = (why as string[]).filter((code) => !RESOLVED.has(code) && t(messageOf(code)) !== '');
  const reasons = given.map((code) => ({ key: messageOf(code), words }));
  return [...(reasons.length > 0 ? reasons : plainly(quote, words)), ...whoIsMeant(analysis, quote, mention)];
}

/** Where the parser gives no code that has words: what can be seen. */
function plainly({ speaker, cue, start }: Quote, words: string[]): Reason[] {
  if (speaker!.start === null) return [{ key: 'card_why_carried', words: [] }];
  if (!cue) return [{ key: 'card_why_near', words }];
  return [{ key: cue.start < start ? 'why_cue_before_quote' : 'why_cue_after_quote', words }];
}

/** "Austin is Lloyd Austin, first named in paragraph 1." */
function whoIsMeant(analysis: Analysis, { speaker }: Quote, mention: string): Reason[] {
  const entity = speaker?.entity ? analysis.entities.find(({ id }) => id === speaker.entity) : null;
  const first = entity?.mentions[0];
  if (!speaker || !first || speaker.start === null || mention === speaker.name) return [];
  return [{ key: 'card_why_is', words: [mention, speaker.name, paragraphOf(analysis, first.start)] }];
}

function whyFigure({ text, rule, counted, about, approximate }: Figure): Reason[] {
  const reasons = [{ key: figureReason(rule), words: [text] }];
  if (counted) reasons.push({ key: 'card_why_counted', words: [about ?? counted] });
  if (approximate) reasons.push({ key: 'card_why_approximate', words: [text] });
  return reasons;
}

function whyDate(date: DateMention): Reason[] {
  return [{ key: dateReason(date.rule, isCounted(date)), words: [date.text] }];
}

function whyName({ name, rule, mentions, facts }: Entity, { locale }: Wording): Reason[] {
  const form = new Intl.PluralRules(locale).select(mentions.length);
  const reasons: Reason[] = [{ key: nameReason(rule), words: [name] }];
  if (mentions.length > 1) reasons.push({ key: `card_why_name_${form}`, words: [mentions.length] });
  if (facts) reasons.push({ key: 'card_why_listed', words: [name] });
  return reasons;
}

/** Why the card says what it says, in a few sentences; empty when there is nothing to explain. */
export function reasonsFor(analysis: Analysis, subject: Subject, wording: Wording): Reason[] {
  switch (subject.type) {
    case 'quote':
      return whySpeaker(analysis, subject.quote, wording);
    case 'figure':
      return whyFigure(subject.figure);
    case 'date':
      return whyDate(subject.date);
    case 'entity':
      return whyName(subject.entity, wording);
  }
}
