import { type Context, type Rule, word } from '../context';
import { NUMBERS, TENS } from '../lexicon';
import { single, yearOf } from '../values';

/** Years as broadcasters' transcripts spell them: "nineteen ninety-six", "the year two thousand". */
export const spokenYearRule: Rule = (context, at) => {
  const spoken = readSpoken(context, at);
  if (!spoken) return null;
  const named = word(context, at - 1) === 'year';
  const first = named && word(context, at - 2) === 'the' ? at - 2 : named ? at - 1 : at;
  return { first, last: spoken.last, value: single(yearOf(spoken.year)), rule: 'spoken-year', confidence: 0.8 };
};

/** The year spelled at token `at`, null when there is none. */
export function readSpoken(context: Context, at: number): Read | null {
  const century = { nineteen: 1900, eighteen: 1800, twenty: 2000 }[word(context, at)];
  return century === undefined ? thousand(context, at) : paired(context, at + 1, century);
}

interface Read {
  year: number;
  last: number;
}

/** "ninety-six", "eighty", "oh five" after the century's word. */
function paired(context: Context, at: number, century: number): Read | null {
  const tens = TENS.get(word(context, at));
  if (tens !== undefined && !word(context, at).endsWith('ies')) {
    const after = word(context, at + 1) === '-' ? at + 2 : at + 1;
    const unit = NUMBERS.get(word(context, after));
    if (unit === undefined || unit > 9 || /^an?$/.test(word(context, after)))
      return { year: century + tens, last: at + 1 };
    return { year: century + tens + unit, last: after + 1 };
  }
  const teen = NUMBERS.get(word(context, at));
  return teen !== undefined && teen >= 10 && century !== 2000 ? { year: century + teen, last: at + 1 } : null;
}

/** "two thousand" and "two thousand five" only after "the year". */
function thousand(context: Context, at: number): Read | null {
  if (word(context, at) !== 'two' || word(context, at + 1) !== 'thousand' || word(context, at - 1) !== 'year')
    return null;
  const unit = NUMBERS.get(word(context, at + 2));
  return unit !== undefined && !/^an?$/.test(word(context, at + 2))
    ? { year: 2000 + unit, last: at + 3 }
    : { year: 2000, last: at + 2 };
}
