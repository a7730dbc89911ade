import type { Language } from '../language';
import type { Analysis, Article, Summary } from '../model';

/** Key points, 5W1H, voices, timeline and reader's notes: spans of the article and values computed from them. */
export function summarize(
  _language: Language,
  _article: Article,
  _layers: Omit<Analysis, 'article' | 'summary'>,
): Summary {
  const none = { who: null, what: null, when: null, where: null, why: null, how: null };
  return { keyPoints: [], ...none, voices: [], timeline: [], notes: [] };
}
