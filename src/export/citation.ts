import type { Analysis, Quote } from '../parser/model';
import { linkTo } from './fragment';
import { dateInWords, outletOf, speakerLine, wordsOfSpan } from './words';

const OPENS_WITH_MARK = /^["“”„‟«»‹›‘’‚'「『]/;

/** A quote's words, in marks: its own, or added ones where a block quotation has none. Reported speech stays unmarked. */
function quotedWords(text: string, quote: Quote): string {
  const words = wordsOfSpan(text, quote);
  return quote.kind === 'indirect' || OPENS_WITH_MARK.test(words) ? words : `“${words}”`;
}

/**
 * One line to paste under a quotation: words, speaker, role, outlet, day, and a link that scrolls to the words.
 * Nothing is added that the article does not state; what it does not state is left out.
 */
export function citation(analysis: Analysis, quote: Quote, locale = 'en-GB'): string {
  const { text, published, url } = analysis.article;
  const speaker = speakerLine(analysis, quote);
  const by = speaker && (quote.kind === 'indirect' ? `(reported words of ${speaker})` : `— ${speaker}`);
  const origin = [outletOf(analysis), dateInWords(published, locale)].filter(Boolean).join(', ');
  const said = [quotedWords(text, quote), by].filter(Boolean).join(' ');
  return [origin ? `${said}. ${origin}.` : said, linkTo(url, text, quote)].filter(Boolean).join(' ');
}
