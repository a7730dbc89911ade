import { describe, expect, it } from 'vitest';
import { dates } from './read';

describe('dates found and placed (published Wednesday 2023-03-08)', () => {
  it.each([
    ['The minister arrived on Tuesday.', ['Tuesday', '2023-03-07']],
    ['He spoke on Wednesday.', ['Wednesday', '2023-03-08']],
    ['The court will sit on Friday.', ['Friday', '2023-03-10']],
    ['Rain fell late on Sunday night.', ['late on Sunday night', '2023-03-05']],
    ['The vote took place last Thursday.', ['last Thursday', '2023-03-02']],
    ['They meet this coming Friday.', ['this coming Friday', '2023-03-10']],
    ['It broke early yesterday morning.', ['early yesterday morning', '2023-03-07']],
    ['Schools reopen tomorrow.', ['tomorrow', '2023-03-09']],
    ['The bridge was shut last week.', ['last week', '2023-W09']],
    ['Prices rose earlier this month.', ['earlier this month', '2023-03']],
    ['The war began three years ago.', ['three years ago', '2020']],
    ['It closed about two months ago.', ['about two months ago', '2023-01']],
    ['He left office in December 2017.', ['December 2017', '2017-12']],
    ['She was born on March 20, 2003.', ['March 20, 2003', '2003-03-20']],
    ['The deal was signed on 12 Nov 2019.', ['12 Nov 2019', '2019-11-12']],
    ['The fair ran from July 13 to 17 of last year.', ['July 13 to 17 of last year', '2022-07-13/2022-07-17']],
    ['They fought from 2003 to 2011.', ['2003 to 2011', '2003/2011']],
    ['In the late 1990s it was a village.', ['late 1990s', '1990/1999']],
    ['Sales fell in the third quarter of 2019.', ['third quarter of 2019', '2019-Q3']],
    ['Work should finish by the end of the year.', ['the end of the year', '2023-12']],
    ['The first half of this year was dry.', ['The first half of this year', '2023-01/2023-06']],
  ])('%s', (text, ...wanted) => expect(dates(text)).toEqual(wanted));
});

describe('not dates', () => {
  it.each([
    'She may march on the second floor.',
    'Theresa May spoke to April Jones.',
    'The Sun reported it 24/7 after 9/11.',
    'Version 2.0.19 beat 10.15.7 by 3-1.',
    'Some 2000 people lost 2,014 sheep.',
    'He ran the 1500 metres in his 70s.',
    'It takes three years and costs $2020.',
    'The Sunday Times is read every Friday.',
  ])('%s', (text) => expect(dates(text)).toEqual([]));
});
