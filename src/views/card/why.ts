import type { Analysis, Quote } from '../../parser/model';
import type { Wording } from '../parts/translate';
import { paragraphOf, type Subject, speakerEntity, wordsAt } from './content';
import { isCounted } from './DateBody';

/** One piece of a reason: the article's own words, or ours. */
export interface Reason {
  words?: string;
  text?: string;
}

function whySpeaker(analysis: Analysis, quote: Quote, { t }: Wording): Reason[] {
  const { speaker, cue } = quote;
  if (!speaker) return [{ text: t('card_why_no_speaker') }];
  const reasons: Reason[] = [];
  const named = speaker.start !== null && speaker.end !== null;
  if (cue && named) {
    const from = Math.min(cue.start, speaker.start!);
    const to = Math.max(cue.end, speaker.end!);
    const near = to - from <= 80 ? wordsAt(analysis, { start: from, end: to }) : wordsAt(analysis, cue);
    const place = to <= quote.start ? 'card_why_before' : from >= quote.end ? 'card_why_after' : 'card_why_within';
    reasons.push({ words: near }, { text: t(place) });
  } else if (named) {
    reasons.push(
      { words: wordsAt(analysis, { start: speaker.start!, end: speaker.end! }) },
      { text: t('card_why_near') },
    );
  } else reasons.push({ text: t('card_why_carried') });
  return [...reasons, ...whoIsMeant(analysis, quote, t)];
}

/** "Austin is Lloyd Austin, named in paragraph 1." */
function whoIsMeant(analysis: Analysis, quote: Quote, t: Wording['t']): Reason[] {
  const { speaker } = quote;
  const entity = speakerEntity(analysis, quote);
  const first = entity?.mentions[0];
  if (!speaker || !first || speaker.start === null || speaker.end === null) return [];
  const mention = wordsAt(analysis, { start: speaker.start, end: speaker.end });
  if (mention === speaker.name) return [];
  return [
    { words: mention },
    { text: t('card_why_is') },
    { words: speaker.name },
    { text: t('card_why_paragraph', [paragraphOf(analysis, first.start)]) },
  ];
}

/** Why the card says what it says, in a line or two; empty when there is nothing to explain. */
export function reasonsFor(analysis: Analysis, subject: Subject, wording: Wording): Reason[] {
  const { t } = wording;
  if (subject.type === 'quote') return whySpeaker(analysis, subject.quote, wording);
  if (subject.type === 'figure') {
    const { text, counted } = subject.figure;
    const about = counted ? [{ text: t('card_why_counted') }, { words: counted }] : [];
    return [{ text: t('card_why_figure') }, { words: text }, ...about];
  }
  if (subject.type === 'date') {
    const key = isCounted(subject.date) ? 'card_why_date_counted' : 'card_why_date_stated';
    return [{ words: subject.date.text }, { text: t(key) }];
  }
  return [{ text: t('card_why_name', [subject.entity.mentions.length]) }];
}
