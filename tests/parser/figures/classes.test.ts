import { describe, expect, it } from 'vitest';
import { figuresOf, line } from './helpers';

/** The hard classes of news figures: what must be found, and what must not, each in sentences of our own. */
const CLASSES: { name: string; found: [string, string[]][]; not: string[] }[] = [
  {
    name: 'vague sums and measures',
    found: [
      ['Repairs cost tens of thousands of dollars.', ['tens of thousands of dollars | 10000.. | dollars']],
      ['Smoke drifted hundreds of miles.', ['hundreds of miles | 100.. | miles']],
      ['Fewer than two hundred showed up.', ['Fewer than two hundred | 200 | null']],
    ],
    not: ['Miles of road were shut.'],
  },
  {
    name: 'tolerances, open ends, and units in several words',
    found: [
      ['The beam weighs 5.0 ± 0.4 kg.', ['5.0 ± 0.4 kg | 5 | kg']],
      ['She brings 30+ years of work.', ['30+ years | 30 | years']],
      ['It holds a 155-watt-hour cell.', ['155-watt-hour | 155 | watt hours']],
      ['The rooms were kept at 28° Celsius.', ['28° Celsius | 28 | degrees Celsius']],
      ['She ran it in 1 hour 59 minutes 40.2 seconds.', ['1 hour 59 minutes 40.2 seconds | 7180.2 | seconds']],
      ['It grew over the past year and a half.', ['the past year and a half | 1.5 | years']],
    ],
    not: ['One MP walked out.', '3D printers were on show.', 'The 9/11 attacks changed the rules.'],
  },
  {
    name: 'rates of a round number',
    found: [['Asthma kills seven per 100,000 people.', ['seven per 100,000 people | 7 | per 100,000 people']]],
    not: ['As per Section 9.'],
  },
  {
    name: 'money',
    found: [
      ['The tram cost £3.4bn.', ['£3.4bn | 3400000000 | £']],
      ['She paid US$12,500 in tax.', ['US$12,500 | 12500 | US$']],
      ['It sold for 3 million Swiss francs.', ['3 million Swiss francs | 3000000 | Swiss francs']],
      ['A loaf is 95p.', ['95p | 95 | p']],
      ['A fine of AUD1.5m followed.', ['AUD1.5m | 1500000 | AUD']],
      ['A month costs RM79.', ['RM79 | 79 | RM']],
    ],
    not: ['He won and she lost.', 'The pound fell against the dollar.'],
  },
  {
    name: 'percent and points',
    found: [
      ['Rents are up 4.5 per cent.', ['4.5 per cent | 4.5 | per cent']],
      ['The lead shrank by three percentage points.', ['three percentage points | 3 | percentage points']],
      ['The bank cut rates by 25 basis points.', ['25 basis points | 25 | basis points']],
    ],
    not: ['A recent tencent report.'],
  },
  {
    name: 'bounds and approximation',
    found: [
      ['At least 40 miners are safe.', ['At least 40 miners | 40 | miners']],
      ['It holds up to 900 guests.', ['up to 900 guests | 900 | guests']],
      ['Around 60 boats sank.', ['Around 60 boats | 60 | boats']],
    ],
    not: ['Around noon some of them left.'],
  },
  {
    name: 'ranges and two states',
    found: [
      ['Snow of 10 to 15 inches fell.', ['10 to 15 inches | 10..15 | inches']],
      ['It raised $1.2bn-$1.5bn.', ['$1.2bn-$1.5bn | 1200000000..1500000000 | $']],
      ['Four to five thousand people came.', ['Four to five thousand people | 4000..5000 | people']],
      ['Unemployment fell from 6.1% to 5.4%.', ['6.1% to 5.4% | 6.1..5.4 | percent']],
    ],
    not: [],
  },
  {
    name: 'rates',
    found: [
      ['Crude rose to $84 a barrel.', ['$84 a barrel | 84 | dollars per barrel']],
      ['The car does 40 miles per gallon.', ['40 miles per gallon | 40 | miles per gallon']],
      ['Prices grew 3 percent a year.', ['3 percent a year | 3 | percent per year']],
    ],
    not: [],
  },
  {
    name: 'compounds',
    found: [
      ['A 12-member jury met.', ['12-member | 12 | members']],
      ['They signed a five-year lease.', ['five-year | 5 | years']],
      ['The 6.1-inch screen broke.', ['6.1-inch | 6.1 | inches']],
    ],
    not: ['It was a two-way street with one-off stops.'],
  },
  {
    name: 'bracketed conversions',
    found: [['They walked five miles (8km).', ['five miles | 5 | miles', '8km | 8 | km']]],
    not: [],
  },
  {
    name: 'ages',
    found: [
      ['Ana Silva, 34, is a nurse.', ['34 | 34 | years old']],
      ['A 7-year-old girl was found.', ['7-year-old | 7 | years old']],
      ['He died aged 89.', ['aged 89 | 89 | years old']],
      ['She was 61.', ['61 | 61 | years old']],
      ['It is for people aged 18 to 24.', ['aged 18 to 24 | 18..24 | years old']],
    ],
    not: [],
  },
  {
    name: 'vague counts',
    found: [
      ['Dozens of houses burned.', ['Dozens of houses | 12.. | houses']],
      ['Tens of thousands of fans came.', ['Tens of thousands of fans | 10000.. | fans']],
      ['Several hundred workers struck.', ['Several hundred workers | 100.. | workers']],
    ],
    not: ['She met many people and a few friends.'],
  },
  {
    name: 'fractions',
    found: [
      ['Two-thirds of the members agreed.', ['Two-thirds | 0.6666666666666666 | members']],
      ['More than half of voters stayed home.', ['More than half | 0.5 | null']],
      ['A quarter of the trees died.', ['A quarter | 0.25 | trees']],
      ['Half a million euros went missing.', ['Half a million euros | 500000 | euros']],
    ],
    not: ['They scored in the second half.', 'Flags flew at half-mast on the Fourth of July.'],
  },
  {
    name: 'multiples',
    found: [
      ['Prices have doubled since May.', ['doubled | 2 | times']],
      ['Demand rose tenfold.', ['tenfold | 10 | times']],
      ['It costs three times as much.', ['three times | 3 | times']],
    ],
    not: ['The comedians are a double act.'],
  },
  {
    name: 'suffixes',
    found: [
      ['It has 2.5m users.', ['2.5m users | 2500000 | users']],
      ['The wall is 3m high.', ['3m | 3 | m']],
      ['About 40k fans came.', ['About 40k fans | 40000 | fans']],
    ],
    not: [],
  },
  {
    name: 'one',
    found: [
      ['One soldier was killed.', ['One soldier | 1 | soldier']],
      ['They had only one day.', ['only one day | 1 | days']],
    ],
    not: ['One of the best shows ended.', 'One must not forget this one.', 'It is one reason why.'],
  },
  {
    name: 'N in M',
    found: [
      ['One in three visits fails.', ['One in three visits | 0.3333333333333333 | visits']],
      ['It works in 9 out of 10 homes.', ['9 out of 10 homes | 0.9 | homes']],
    ],
    not: [],
  },
  {
    name: 'signs and temperatures',
    found: [
      ['It was minus 5 degrees Celsius.', ['minus 5 degrees Celsius | -5 | degrees Celsius']],
      ['The oven reached 220°C.', ['220°C | 220 | degrees Celsius']],
    ],
    not: [],
  },
  {
    name: 'names with numbers',
    found: [['A Boeing 737 carried 160 passengers.', ['160 passengers | 160 | passengers']]],
    not: [
      'The S&P 500 and the Nasdaq 100 closed.',
      'An iPhone 11 lay in Room 12.',
      'Article 5 binds the G7.',
      'An F-16 flew past; COVID-19 spread; U2 played.',
      'It runs on 5G.',
      'Apollo 11 landed.',
    ],
  },
  {
    name: 'votes and scores',
    found: [['Senators voted 66 to 27 for the bill.', ['66 to 27 | .. | votes']]],
    not: [],
  },
  {
    name: 'dates, clock times and codes',
    found: [],
    not: [
      'It opened on Nov. 3 and closed in 1998.',
      'The train left at 10.45pm, then at 9:01.',
      'Call 020-555-1234 or 555-0199.',
      'They are open 24/7 since 9/11.',
      'In the 1990s, on the 21st of March, it rained.',
    ],
  },
  {
    name: 'nouns that stand elsewhere',
    found: [
      ['The crane fell, killing 107 and wounding 238.', ['107 | 107 | people', '238 | 238 | people']],
      ['The number of cases rose to 58.', ['58 | 58 | cases']],
      [
        'Navy crews saved 700 migrants; fishermen saved 200 more.',
        ['700 migrants | 700 | migrants', '200 more | 200 | migrants'],
      ],
      ['Six of the murders were solved.', ['Six | 6 | murders']],
    ],
    not: [],
  },
];

for (const { name, found, not } of CLASSES) {
  describe(name, () => {
    if (found.length > 0)
      it.each(found)('finds: %s', (text, expected) => {
        expect(figuresOf(text).map(line)).toEqual(expected);
      });
    if (not.length > 0)
      it.each(not)('finds none: %s', (text) => {
        expect(figuresOf(text).map(line)).toEqual([]);
      });
  });
}
