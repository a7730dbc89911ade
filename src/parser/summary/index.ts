import type { Language } from '../language';
import type { Article, Summary } from '../model';
import { findAnswers } from './fiveW';
import { findKeyPoints } from './keyPoints';
import { findNotes } from './notes';
import { type Layers, readStory } from './story';
import { findTimeline } from './timeline';
import { findVoices } from './voices';

/** Key points, 5W1H, voices, timeline and reader's notes: spans of the article and values computed from them. */
export function summarize(language: Language, article: Article, layers: Layers): Summary {
  const story = readStory(language, article, layers);
  const voices = findVoices(language, layers);
  return {
    keyPoints: findKeyPoints(story),
    ...findAnswers(story),
    voices,
    timeline: findTimeline(story),
    notes: findNotes({ ...story, voices }),
  };
}
