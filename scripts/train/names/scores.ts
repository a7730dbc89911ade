/** Last measured scores, for the card: by hand, after each training. `n`: set, what is counted, value. */
const MEASURED = '2026-11-22';
const SCORES: [set: string, what: string, f1: string, precision: string, recall: string][] = [
  ['world news (dev)', 'names', '84.5', '86.1', '83.0'],
  ['world news (dev)', 'people', '91.1', '91.4', '90.7'],
  ['world news (dev)', 'organizations', '74.9', '79.0', '71.3'],
  ['world news (dev)', 'places', '85.6', '86.3', '84.9'],
  ['world news (dev)', 'groups', '87.3', '91.9', '83.1'],
  ['world news (dev)', 'borders alone, whatever the type', '90.3', '', ''],
  ['world news (dev)', 'what the page paints by default', '80.3', '93.3', '70.4'],
  ['Reuters 1996 (CoNLL++, dev)', 'names', '84.0', '86.8', '81.4'],
  ['Wikipedia (WikiGold, dev)', 'names', '74.6', '78.9', '70.8'],
];

/** The scores as a table of the card. */
export function scoresTable(): string {
  const rows = SCORES.map((row) => `| ${row.join(' | ')} |`);
  return `Scores, measured on ${MEASURED} (text in, own tokens; person, organization, place unless another type is named; strict span and type):

| set | what | F1 | precision | recall |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
