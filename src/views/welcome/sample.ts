/** The sample article of the first run, in our own words; it is never translated, because Nutgraf reads English. */
export const SAMPLE = {
  title: 'Ferry line to reopen in June, minister says',
  published: '2026-05-06',
  source: 'The Harbour Post',
  text: [
    'LIVERPOOL, May 6 — The night ferry to Belfast will run again from June, Transport Minister Clara Whitcombe said on Tuesday, almost two years after a fire closed the terminal.',
    '“We rebuilt the quay faster than anyone thought possible,” Whitcombe told reporters. She called the reopening “a promise kept.”',
    'Some 1,400 passengers used the line each night before the fire, according to the Coastal Ferry Authority. Tickets will cost £18, a rise of 20 percent.',
  ].join('\n\n'),
};
