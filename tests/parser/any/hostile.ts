/** Texts that have broken or slowed readers of text: each is made at any length in UTF-16 units. */
export const HOSTILE: Record<string, (length: number) => string> = {
  'one paragraph of plain words': fill('the council of the town met and the mayor spoke to the people who came '),
  'one paragraph of sentences': fill(
    'The mayor said the plan was good. Jane Doe told the council that 2,500 people came on Tuesday. ',
  ),
  'paragraphs of a story': fill(
    '“We will rebuild the bridge,” Mayor Jane Doe said on Tuesday. Some 2,500 people marched in London, up 5% from March 20, 2003, according to police.\n\n',
  ),
  'straight quotation marks': fill('" '),
  'opening quotation marks': fill('“ '),
  'closing quotation marks': fill('word” '),
  'unpaired quotes around words': fill('“He said that he would go. '),
  'single quotation marks': fill("' ‘ ’ "),
  apostrophes: fill("it's o'clock 'tis "),
  numbers: fill('1 22 333 4,444 '),
  'numbers without spaces': fill('1,234.5'),
  'years and dashes': fill('2009-10 2014–2015 '),
  'months and days': fill('March 5, May 2014 '),
  'weekdays and agos': fill('on Tuesday three years ago '),
  'money and scales': fill('$3.2bn to £4.5m '),
  'number words': fill('one hundred and twenty-five thousand '),
  'half of half of': fill('half of '),
  'capitalised words': fill('Jane Doe Of The Acme '),
  'different names': (length) => distinct(length, (i) => `Mayor J${letters(i)} D${letters(i * 7)} spoke. `),
  'different numbers': (length) => distinct(length, (i) => `${i * 37} people `),
  'one name': fill('Doe said. '),
  'said said said': fill('said '),
  'he said she said': fill('he said, she said, '),
  'according to': fill('according to '),
  'said that': fill('He said that '),
  'of the of the': fill('of the '),
  commas: fill('a, '),
  brackets: fill('( [ '),
  dots: fill('.'),
  'dots and letters': fill('a.b.'),
  hyphens: fill('a-'),
  'blank lines': fill('a\n\n'),
  'white space': fill(' \t\u00a0'),
  'no spaces': fill('a'),
  capitals: fill('A'),
  'zero-width marks': fill('a\u200b\u202e'),
  'lone surrogates': fill('\ud83d a '),
  'combining marks': fill('e\u0301\u0301\u0301'),
  'object keys': fill('constructor __proto__ toString hasOwnProperty said. '),
};

function fill(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function distinct(length: number, make: (index: number) => string): string {
  const parts: string[] = [];
  for (let size = 0, i = 1; size < length; i++) {
    const part = make(i);
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}

/** A number in letters, so that every name is another one. */
function letters(index: number): string {
  let text = '';
  for (let rest = index; rest > 0; rest = Math.floor(rest / 26)) text += String.fromCharCode(97 + (rest % 26));
  return text;
}
