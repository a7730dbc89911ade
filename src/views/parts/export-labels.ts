import type { ExportLabels } from '../../export';
import { noteText } from '../../export/note-text';
import type { Analysis } from '../../parser/model';
import type { Wording } from './translate';

/** The words of an export in the reader's language, with the notes worded as the popup words them. */
export function exportLabels(wording: Wording, { summary }: Analysis): ExportLabels {
  const { t } = wording;
  return {
    keyPoints: t('key_points'),
    fiveW: t('five_w'),
    voices: t('section_voices'),
    figures: t('section_figures'),
    timeline: t('section_timeline'),
    names: t('section_names'),
    notes: t('readers_notes'),
    who: t('ask_who'),
    what: t('ask_what'),
    when: t('ask_when'),
    where: t('ask_where'),
    why: t('ask_why'),
    how: t('ask_how'),
    notStated: t('not_stated'),
    published: t('article_published'),
    reported: t('legend_reported'),
    note: (index) => (summary.notes[index] ? noteText(summary.notes[index], wording) : null),
  };
}
