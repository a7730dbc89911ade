import { describe, expect, it } from 'vitest';
import { dates } from './read';

/** Rows of a text and its dates; every story is published on Wednesday 2023-03-08. */
type Row = [string, ...[string, string][]];

const table = (name: string, rows: Row[]) =>
  describe(name, () => {
    it.each(rows.map(([text, ...wanted]) => ({ text, wanted })))('$text', ({ text, wanted }) =>
      expect(dates(text)).toEqual(wanted),
    );
  });

table('days and weekdays', [
  ['The minister arrived on Tuesday.', ['Tuesday', '2023-03-07']],
  ['He spoke on Wednesday.', ['Wednesday', '2023-03-08']],
  ['The court will sit on Friday.', ['Friday', '2023-03-10']],
  ['The talks are to be held on Monday.', ['Monday', '2023-03-13']],
  ['She said on Monday that the talks would go on.', ['Monday', '2023-03-06']],
  ['Rain fell late on Sunday night.', ['late on Sunday night', '2023-03-05']],
  ['The vote took place last Thursday.', ['last Thursday', '2023-03-02']],
  ['The shop was looted last Tuesday.', ['last Tuesday', '2023-02-28']],
  ['The match was suspended until Friday.', ['Friday', '2023-03-10']],
  ['Schools are closed until Monday.', ['Monday', '2023-03-13']],
  ['The deadline was extended to Friday.', ['Friday', '2023-03-10']],
  ['He stayed until Friday.', ['Friday', '2023-03-03']],
  ['The bridge was closed on Friday.', ['Friday', '2023-03-03']],
  ['They meet this coming Friday.', ['this coming Friday', '2023-03-10']],
  ['The hearing was held on Friday last week.', ['Friday last week', '2023-03-03']],
  ['The gates are shut Wednesday through Friday.', ['Wednesday through Friday', '2023-03-08/2023-03-10']],
  ['It broke early yesterday morning.', ['early yesterday morning', '2023-03-07']],
  ['It was quiet the day before yesterday.', ['the day before yesterday', '2023-03-06']],
  ['Schools reopen tomorrow.', ['tomorrow', '2023-03-09']],
  ['The lights went out last night.', ['last night', '2023-03-07']],
  ['She left on Sunday night (March 5).', ['Sunday night (March 5)', '2023-03-05']],
  ['He was seen earlier this week on Monday.', ['earlier this week on Monday', '2023-03-06']],
]);

table('weeks, months, years and what is part of them', [
  ['The bridge was shut last week.', ['last week', '2023-W09']],
  ['Talks resume next week.', ['next week', '2023-W11']],
  ['The fair drew a crowd over the weekend.', ['the weekend', '2023-03-04/2023-03-05']],
  ['Prices rose earlier this month.', ['earlier this month', '2023-03']],
  ['The plant opened last year.', ['last year', '2022']],
  ['Work should finish by the end of the year.', ['the end of the year', '2023-12']],
  ['The flu peaked by the end of the year.', ['the end of the year', '2022-12']],
  ['The first half of this year was dry.', ['The first half of this year', '2023-01/2023-06']],
  ['It rained at the beginning of July last year.', ['the beginning of July last year', '2022-07']],
  ['The trial starts in the first week of May.', ['the first week of May', '2023-W18']],
  ['Crowds came on the last weekend of January.', ['the last weekend of January', '2023-01-28/2023-01-29']],
  ['Votes are counted in the week of March 20.', ['the week of March 20', '2023-W12']],
  ['Floods hit the valley last summer.', ['last summer', '2022-06/2022-08']],
  ['The lake froze in the winter of 2006.', ['winter of 2006', '2006-12/2007-02']],
  ['They were champions last season.', ['last season', '2022']],
  ['Sales fell in the third quarter of 2019.', ['third quarter of 2019', '2019-Q3']],
  ["They aim at next year's first quarter.", ["next year's first quarter", '2024-Q1']],
  ['Profit rose in the fourth quarter.', ['fourth quarter', '2022-Q4']],
  ['Sales rose 2% in Q3 2021.', ['Q3 2021', '2021-Q3']],
]);

table('months and days with their month', [
  ['He left office in December 2017.', ['December 2017', '2017-12']],
  ['The ship sank in November.', ['November', '2022-11']],
  ['The film will open in November.', ['November', '2023-11']],
  ['The law was passed last October.', ['last October', '2022-10']],
  ['The mayor quit in late January.', ['late January', '2023-01']],
  ['Snow fell in mid-February.', ['mid-February', '2023-02']],
  ['She was born on March 20, 2003.', ['March 20, 2003', '2003-03-20']],
  ['The deal was signed on 12 Nov 2019.', ['12 Nov 2019', '2019-11-12']],
  ['The deal was signed on the 12th of November, 2019.', ['12th of November, 2019', '2019-11-12']],
  ['He was shot dead on Nov. 9.', ['Nov. 9', '2022-11-09']],
  ['The vote is due to be held on Nov. 9.', ['Nov. 9', '2023-11-09']],
  ['He was shot dead last Oct. 23.', ['last Oct. 23', '2022-10-23']],
  ['The fair ran from July 13 to 17 of last year.', ['July 13 to 17 of last year', '2022-07-13/2022-07-17']],
  ['They met on February 4 and 5.', ['February 4 and 5', '2023-02-04/2023-02-05']],
  ['The show ran April 30 – May 4, 2019.', ['April 30 – May 4, 2019', '2019-04-30/2019-05-04']],
  ['It was filed on 2003-03-20 and on 3/21/2003.', ['2003-03-20', '2003-03-20'], ['3/21/2003', '2003-03-21']],
  ['On Tuesday, March 7, he flew home.', ['Tuesday, March 7', '2023-03-07']],
  ['It closed between July 2003 and December 2004.', ['July 2003 and December 2004', '2003-07/2004-12']],
  ['Shops shut on Christmas Day.', ['Christmas Day', '2022-12-25']],
  ['They were married on Good Friday 2019.', ['Good Friday 2019', '2019-04-19']],
]);

table('years and longer', [
  ['They fought from 2003 to 2011.', ['2003 to 2011', '2003/2011']],
  ['The war of 1914–1918 ended it.', ['1914–1918', '1914/1918']],
  ['In the 2019/20 season they won.', ['2019/20', '2019/2020']],
  ['The 2007 election was disputed.', ['2007', '2007']],
  ['The mill burned down in 1868.', ['1868', '1868']],
  ['It fell apart in early 2008.', ['early 2008', '2008']],
  ['In the late 1990s it was a village.', ['late 1990s', '1990/1999']],
  ["She sang in the '70s.", ["'70s", '1970/1979']],
  ['It was built in the 19th century.', ['19th century', '18']],
  ['It happened in nineteen ninety-seven.', ['nineteen ninety-seven', '1997']],
]);

table('counted from the day of writing or from the text', [
  ['The war began three years ago.', ['three years ago', '2020']],
  ['It closed about two months ago.', ['about two months ago', '2023-01']],
  ['He fled ten days ago.', ['ten days ago', '2023-02-26']],
  ['She took office more than 45 years ago.', ['more than 45 years ago', '1978']],
  ['The wall fell two years ago today.', ['two years ago today', '2021-03-08']],
  [
    'He was shot on February 3. The police found the gun the next day.',
    ['February 3', '2023-02-03'],
    ['the next day', '2023-02-04'],
  ],
  ['It opened in May 2014. The same month it burned.', ['May 2014', '2014-05'], ['The same month', '2014-05']],
  ['He won in 2012. Four years later he lost.', ['2012', '2012'], ['Four years later', '2016']],
  ['On Monday the mayor wrote: “Today we begin again.”', ['Monday', '2023-03-06'], ['Today', '2023-03-06']],
]);

describe('not dates', () => {
  it.each([
    'She may march on the second floor.',
    'May I ask whether April may come? August was late.',
    'Theresa May spoke to April Jones and June Brown.',
    'The Sun reported it 24/7 after 9/11.',
    'Version 2.0.19 beat 10.15.7 by 3-1 and 1/2.',
    'Some 2000 people lost 2,014 sheep.',
    'About 1850 voters and over 2000 soldiers came.',
    'A survey of 1709 schoolchildren was carried out.',
    'It stood 785 miles (1260 kilometers) to the west.',
    'Boeing 1900 landed at 2020 GMT on Route 2010.',
    'He ran the 1500 metres in his 70s.',
    'It takes three years and costs $2020 or €1999.',
    'The Sunday Times is read every Friday and each Monday.',
    'USA Today and Black Friday sell.',
    'He waited for the second quarter of the game and scored a goal.',
    'It was the last year of the war; now we know.',
    'The 2019-nCoV virus has spread recently.',
    'He was there on the same day.',
    'Call 555-2020 for the 24-hour line.',
    'The children slept all night, every night, on weekdays.',
    'In the 21st century this is common.',
  ])('%s', (text) => expect(dates(text)).toEqual([]));
});

describe('without a day of writing', () => {
  it.each<Row>([
    ['He spoke on Tuesday, last week and three years ago.'],
    ['It opened in May and on March 20.'],
    ['She was born on March 20, 2003.', ['March 20, 2003', '2003-03-20']],
    ['They fought from 2003 to 2011.', ['2003 to 2011', '2003/2011']],
    ['Sales fell in the third quarter of 2019.', ['third quarter of 2019', '2019-Q3']],
  ])('%s', (text, ...wanted) => expect(dates(text, null)).toEqual(wanted));
});

describe('the day of writing', () => {
  it.each([
    ['2023-03-08', '2023-03-07'],
    ['2023-03-08T23:59:00+13:00', '2023-03-07'],
    ['2023-03-08T00:01:00-11:00', '2023-03-07'],
    ['2023-03-08 07:00', '2023-03-07'],
  ])('of %s is the day as written', (published, value) =>
    expect(dates('He came yesterday.', published)).toEqual([['yesterday', value]]),
  );
  it.each(['soon', '2023-02-30', '20230308', ''])('%s is no day', (published) =>
    expect(dates('He came yesterday.', published)).toEqual([]),
  );
  it('reads digits day first outside the US', () => {
    expect(dates('Filed on 3/4/2012.', null, 'en-GB')).toEqual([['3/4/2012', '2012-04-03']]);
    expect(dates('Filed on 3/4/2012.', null, 'en-US')).toEqual([['3/4/2012', '2012-03-04']]);
  });
});
