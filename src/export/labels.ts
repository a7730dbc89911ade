/** The words an export adds of its own. English here; the extension hands in the reader's language. */
export interface ExportLabels {
  keyPoints: string;
  fiveW: string;
  voices: string;
  figures: string;
  timeline: string;
  names: string;
  notes: string;
  who: string;
  what: string;
  when: string;
  where: string;
  why: string;
  how: string;
  notStated: string;
  published: string;
  reported: string;
  /** Wording of a reader's note; null leaves the notes out. */
  note: ((index: number) => string | null) | null;
}

export const ENGLISH: ExportLabels = {
  keyPoints: 'Key points',
  fiveW: 'Who, what, when, where, why, how',
  voices: 'Voices',
  figures: 'Figures',
  timeline: 'Timeline',
  names: 'Names',
  notes: 'Reader’s notes',
  who: 'Who',
  what: 'What',
  when: 'When',
  where: 'Where',
  why: 'Why',
  how: 'How',
  notStated: 'Not stated',
  published: 'Article published',
  reported: 'reported',
  note: null,
};

/** The six questions in the order they are asked. */
export const QUESTIONS = ['who', 'what', 'when', 'where', 'why', 'how'] as const;
