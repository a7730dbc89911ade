/** The six kinds of the legend, each with its message key and its letter in the popup. */
export const LEGEND = [
  { kind: 'quote', label: 'kind_quotes', key: 'q' },
  { kind: 'figure', label: 'kind_figures', key: 'f' },
  { kind: 'date', label: 'kind_dates', key: 'd' },
  { kind: 'person', label: 'kind_people', key: 'p' },
  { kind: 'organization', label: 'kind_organizations', key: 'o' },
  { kind: 'place', label: 'kind_places', key: 'l' },
] as const;

export type LegendKind = (typeof LEGEND)[number]['kind'];
