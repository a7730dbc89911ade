import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/parser';
import { type Article, NOTE_DATA, type Note, type NoteKind } from '../../../src/parser/model';

const DAY = '2024-07-22';

function notesOf(text: string, more: Partial<Article> = {}): Note[] {
  const empty = { title: null, byline: [], source: null, modified: null, language: 'en', dateline: null, blocks: [] };
  return analyze({ isArticle: true, published: DAY, ...empty, text, ...more }).summary.notes;
}

/** Sentences that must make a note, with the values it must carry. */
const MUST: [NoteKind, string, Note['data'], Partial<Article>?][] = [
  [
    'dateline-country',
    'Baghdad [Israel], March 8: Soldiers will stay, the minister said.',
    { stated: 'Israel', place: 'Baghdad', country: 'Iraq' },
  ],
  [
    'dateline-country',
    'NAIROBI (Uganda), July 20 - Two banks merged.',
    { stated: 'Uganda', place: 'NAIROBI', country: 'Kenya' },
  ],
  [
    'dateline-country',
    'KABUL, Pakistan (Northwire) - Schools opened again.',
    { stated: 'Pakistan', place: 'KABUL', country: 'Afghanistan' },
  ],
  [
    'weekday-date',
    'The vote was held on Tuesday, July 17, 2024 in the old hall.',
    { weekday: 'Tuesday', date: '2024-07-17', actual: 3 },
  ],
  ['weekday-date', 'The vote takes place on Friday, 25 July.', { weekday: 'Friday', date: '2024-07-25', actual: 4 }],
  [
    'weekday-date',
    'It opened on Monday (July 16) with a concert.',
    { weekday: 'Monday', date: '2024-07-16', actual: 2 },
  ],
  [
    'anniversary',
    'The town marked the 50th anniversary of the flood of 1984 on Sunday.',
    { stated: 50, since: '1984', expected: 40 },
  ],
  [
    'age',
    'Ana Brandt, 52, runs the ferry. Brandt was born in 1981 on the island.',
    { name: 'Ana Brandt', stated: 52, expected: 43 },
  ],
  [
    'years-ago',
    'The mill closed 20 years ago, in 1994, and was never sold.',
    { stated: 20, since: '1994', expected: 30 },
  ],
  ['years-ago', 'They met ten years ago (2009) at a fair.', { stated: 10, since: '2009', expected: 15 }],
  [
    'conversion',
    'The wall is 100 metres (720 feet) long.',
    { original: '100 metres', converted: '720 feet', expected: 328 },
  ],
  [
    'conversion',
    'Winds reached 60 mph (40 kph) on the coast.',
    { original: '60 mph', converted: '40 kph', expected: 96.6 },
  ],
  ['conversion', 'It was 30C (62F) in the shade.', { original: '30C', converted: '62F', expected: 86 }],
  ['sum', 'The club has 48 members (20 women and 22 men).', { total: 48, sum: 42 }],
  ['sum', 'There were 12 people aboard: 8 adults and 5 children.', { total: 12, sum: 13 }],
  ['percentage', 'The party won 30 of the 120 seats (40%).', { stated: 40, computed: 25 }],
  ['percentage', 'Output fell 50 percent, from 80 units to 20 units.', { stated: 50, computed: 75 }],
  [
    'headline-figure',
    'The fair drew 430 visitors on Saturday. The sun shone all day.',
    { headline: '340 visitors', body: '430 visitors' },
    { title: 'Fair draws 340 visitors' },
  ],
  [
    'two-values',
    'A bus fell into a river. Nineteen people were killed. The driver lived.\n\nThe road is narrow there. Seventeen people were killed.',
    { what: 'people killed', first: 19, second: 17 },
  ],
  [
    'unattributed-quotes',
    'The gate was shut at noon.\n\n“We have been waiting here since four in the morning.”\n\nThe gate stayed shut.',
    { count: 1 },
  ],
  [
    'unnamed-sources',
    '“We will not pay for it twice,” an official said.\n\n“It was their idea from the start,” a diplomat said.\n\nThe bridge is closed.',
    { count: 2, total: 2 },
  ],
  ['republished', 'The bridge is closed again today.\n\nSource: Qatar Tribune', { source: 'Qatar Tribune' }],
  [
    'republished',
    'The bridge is closed again today.\n\nThis article was originally published in the Delta Standard.',
    { source: 'the Delta Standard' },
  ],
  [
    'representative-image',
    'Representative image\n\nThe bridge is closed again today.',
    { caption: 'Representative image' },
  ],
  [
    'representative-image',
    'The bridge is closed.',
    { caption: 'File photo: Ana Brandt' },
    { credits: [{ kind: 'image', text: 'File photo: Ana Brandt' }] },
  ],
  ['updated', 'The bridge is closed.', { date: '2024-07-23' }, { modified: '2024-07-23' }],
  [
    'correction',
    'The bridge is closed.\n\nCorrection: An earlier version gave the wrong year.',
    { text: 'Correction: An earlier version gave the wrong year.' },
  ],
];

/** Sentences that look alike and must stay without that note. */
const MUST_NOT: [NoteKind, string, Partial<Article>?][] = [
  ['dateline-country', 'Baghdad [Iraq], March 8: Soldiers will stay.'],
  ['dateline-country', 'LONDON, Canada (Northwire) - A mill closed.'],
  ['dateline-country', 'GEORGETOWN, Malaysia, July 2 - A mill closed.'],
  ['dateline-country', 'He flew from Baghdad (Israel was closed to him) in March.'],
  ['dateline-country', 'ATHENS, Georgia (Northwire) - A mill closed.'],
  ['dateline-country', 'VALENCIA, Venezuela (Northwire) - A mill closed.'],
  ['dateline-country', 'EDINBURGH, Scotland (Northwire) - A mill closed.'],
  ['weekday-date', 'The vote was held on Wednesday, July 17, 2024.'],
  ['weekday-date', 'On Friday, 12 March of that year the king fled.'],
  ['weekday-date', 'In 1987 the shop burned down on Tuesday, May 3.'],
  ['weekday-date', 'On Tuesday 30 people came.'],
  ['weekday-date', 'He said: “It was on Tuesday, July 17, 2024, I believe,” and left.'],
  ['anniversary', 'The town marked the 40th anniversary of the flood of 1984.'],
  ['anniversary', 'In 2011 she gave a concert for his 65th birthday.'],
  ['anniversary', 'Next year the club will celebrate the 50th anniversary of its founding in 1984.'],
  ['anniversary', 'The 25th anniversary of the treaty fell between 1995 and 2001.'],
  ['age', 'Ana Brandt, 43, runs the ferry. Brandt was born in 1981.'],
  ['age', 'Ana Brandt, 42, runs the ferry. Brandt was born in 1981.'],
  ['age', 'Ana Brandt, 52, runs the ferry. Her son was born in 1981.'],
  ['years-ago', 'The mill closed 30 years ago, in 1994.'],
  ['years-ago', 'The mill closed some 20 years ago, in 1994.'],
  ['years-ago', 'The mill closed more than 20 years ago, in 1994.'],
  ['years-ago', 'Twenty years earlier, in 1974, it burned down.'],
  ['conversion', 'The wall is 100 metres (330 feet) long.'],
  ['conversion', 'He is 5 ft 10 in (178 cm) tall.'],
  ['conversion', 'The lake is 20 to 30 metres (66 to 98 feet) deep.'],
  ['conversion', 'It warmed by 1.5C (2.7F) in a century.'],
  ['conversion', 'They sailed 20 miles (37 km) out.'],
  ['conversion', 'She ran 800 metres (2 minutes) ahead.'],
  ['conversion', 'The lorry carried 2 tons (1,800 kg) of sand.'],
  ['sum', 'The club has 42 members (20 women and 22 men).'],
  ['sum', 'The club has 48 members (including 20 women and 22 men over 60).'],
  ['sum', 'The bridge cost £48 million (20 percent over plan and 22 months late).'],
  ['sum', 'Of the 50 seats, 20 went to farmers and 12 to teachers.'],
  ['percentage', 'The party won 30 of the 120 seats (25%).'],
  ['percentage', 'The party won 30 of the 120 seats. Turnout was 40%.'],
  ['percentage', 'About a third came: 40 of the 121 members (33 percent).'],
  ['headline-figure', 'The fair drew 344 visitors on Saturday.', { title: 'Fair draws about 340 visitors' }],
  [
    'headline-figure',
    'Fishermen rescued 700 people and the navy saved 200 people.',
    { title: 'Navy and fishermen rescue 900 people' },
  ],
  ['headline-figure', 'At least 132 people were killed on Sunday.', { title: 'Car bombings kill at least 130 people' }],
  [
    'headline-figure',
    'The fair drew 430 visitors and 340 visitors stayed for the dance.',
    { title: 'Fair draws 340 visitors' },
  ],
  ['two-values', 'Nineteen people were killed. Of them, seventeen people were killed on the bridge.'],
  ['two-values', 'Nineteen people were killed. Seventeen people were injured.'],
  ['two-values', 'Nineteen people were killed. On Friday seventeen people were killed in another accident.'],
  [
    'unattributed-quotes',
    '“We have been waiting here since four in the morning,” said Ana Brandt.\n\n“The gate should have opened long ago.”',
  ],
  ['unattributed-quotes', 'He read “The Old Man and the Sea by the Harbour” again.'],
  [
    'unnamed-sources',
    '“We will not pay for it twice,” Ana Brandt said.\n\n“It was their idea from the start,” Tom Hale said.',
  ],
  // A body with a name speaks, other media are quoted, or who is counted may be several people.
  [
    'unnamed-sources',
    '“We will not pay for it twice,” Ana Brandt said.\n\nThe price will double by May, according to analysts at Northbank.',
  ],
  [
    'unnamed-sources',
    '“We will not pay for it twice,” Ana Brandt said.\n\nThe bridge is, as news sources noted, the oldest of all.',
  ],
  [
    'unnamed-sources',
    'The bridge is closed, officials said.\n\nFire officials said three people were rescued.\n\n“We will not pay for it twice,” Ana Brandt said.',
  ],
  // Nobody asked, the name stands under the words, or the words are no English.
  ['unattributed-quotes', '“Why are we talking about bridges again and again today?”\n\nThe bridge is closed.'],
  [
    'unattributed-quotes',
    'Reviews\n\n“A bridge that is unmatched even by its peers on the coast.”\nDelta Standard\n\nThe bridge is closed.',
  ],
  [
    'unattributed-quotes',
    'Die Brücke ist seit gestern gesperrt, und niemand weiß, wie lange noch. „Wir warten hier seit vier Uhr früh auf die Fähre.“ Das Tor blieb auch am Mittag zu, obwohl die Stadt anderes versprochen hatte und viele Leute kamen.',
  ],
  [
    'unattributed-quotes',
    ['harbour', 'market', 'station', 'church', 'theatre']
      .map((place) => `“The ${place} was the first thing that we saw in the morning.”`)
      .join('\n\n'),
  ],
  ['correction', 'Correction: The bridge opened in 1911. An earlier version was wrong.', { isArticle: false }],
  ['single-source', '“We will not pay,” Ana Brandt said.\n\n“It was their idea,” Tom Hale said.'],
  ['republished', 'The source: a pipe under the road.'],
  ['republished', 'The bridge is closed.\n\nSource: Delta Standard', { source: 'Delta Standard' }],
  [
    'representative-image',
    'The representative said the image of the town had suffered from the long dispute about the bridge.',
  ],
  ['updated', 'The bridge is closed.', { published: '2024-07-22T09:00:00Z', modified: '2024-07-22T09:20:00Z' }],
  // One time has a zone and the other none: the hours between them may be nothing but the zone.
  ['updated', 'The bridge is closed.', { published: '2024-07-22T09:00:00', modified: '2024-07-22T14:20:00-05:00' }],
  ['updated', 'The bridge is closed.', { modified: '2024-07-22' }],
  ['updated', 'The bridge is closed.', { modified: 'nonsense' }],
  ['correction', 'Editor’s note, July 22: This story has been updated to include more comments from the town.'],
  ['correction', 'Correction officers went on strike at the county jail.'],
  ['correction', 'The market needs a correction, and the bank corrected its forecast.'],
];

describe('reader’s notes', () => {
  it.each(MUST)('%s: %s', (kind, text, data, more) => {
    const found = notesOf(text, more).filter((one) => one.kind === kind);
    expect(found.map((one) => one.data)).toEqual([data]);
  });

  it.each(MUST_NOT)('no %s: %s', (kind, text, more) => {
    expect(notesOf(text, more).filter((one) => one.kind === kind)).toEqual([]);
  });

  it('single-source names the only voice', () => {
    const text =
      '“We will not pay for a bridge that nobody asked for and nobody uses,” Ana Brandt said. “It is their bridge, and they have to pay for it themselves this time.”\n\nBrandt said the town had paid for the road and would not pay a second time.';
    expect(notesOf(text).find(({ kind }) => kind === 'single-source')?.data).toEqual({ name: 'Ana Brandt' });
  });

  it.each(MUST)('%s carries its values and lies inside the text: %s', (kind, text, _, more) => {
    const [found] = notesOf(text, more).filter((one) => one.kind === kind);
    expect(Object.keys(found!.data)).toEqual([...NOTE_DATA[kind]]);
    for (const { start, end } of found!.spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});
