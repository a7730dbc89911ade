/** Rules of the parser that have one plain reason between them. Names are those of the `rule` that an annotation carries. */
interface Family {
  rules: RegExp;
  key: string;
}

/** Figures: what stands after the dot of "count.words". */
const FIGURES: readonly Family[] = [
  { rules: /\.(?:digits|score|votes)$/, key: 'card_why_figure_digits' },
  { rules: /\.(?:words|article)$/, key: 'card_why_figure_words' },
  { rules: /\.range$/, key: 'card_why_figure_range' },
  { rules: /\.fraction$/, key: 'card_why_figure_part' },
  { rules: /\.vague$/, key: 'card_why_figure_vague' },
  { rules: /\.(?:twice|times)$/, key: 'card_why_figure_times' },
  { rules: /\.(?:of|subject|victims|toll|more|alike|the-unit|place)$/, key: 'card_why_figure_from_sentence' },
  { rules: /^age\./, key: 'card_why_figure_age' },
  { rules: /^ordinal\./, key: 'card_why_figure_rank' },
];

const DATES: readonly Family[] = [
  { rules: /^weekday/, key: 'card_why_date_weekday' },
  { rules: /^same-/, key: 'card_why_date_again' },
  { rules: /^(?:decade|century|years$)/, key: 'card_why_date_span' },
  { rules: /^season/, key: 'card_why_date_season' },
  { rules: /^holiday/, key: 'card_why_date_holiday' },
  { rules: /^(?:relative|day|ago|textual|the-unit|weekend|month-step|month-edge|quarter)/, key: 'card_why_date_words' },
];

const NAMES: readonly Family[] = [
  { rules: /^(?:agree|recall|seen)/, key: 'card_why_name_again' },
  { rules: /^list/, key: 'card_why_name_listed' },
];

const find = (families: readonly Family[], rule: string, otherwise: string) =>
  families.find(({ rules }) => rules.test(rule))?.key ?? otherwise;

/** The message that says how a figure was read. */
export const figureReason = (rule: string) => find(FIGURES, rule, 'card_why_figure');

/** The message that says how a date got its day; `counted` when its words alone do not state it. */
export function dateReason(rule: string, counted: boolean): string {
  if (!counted) return find(DATES.slice(2, 5), rule, 'card_why_date_stated');
  return find(DATES, rule, 'card_why_date_counted');
}

/** The message that says what made a name one. */
export const nameReason = (rule = '') => find(NAMES, rule, 'card_why_name_form');
