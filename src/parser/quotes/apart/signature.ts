import type { Token } from '../../language';
import { makeChunk } from '../heads';
import { UPPER } from '../tags';

/** The name that signs a quotation: tokens `[first, last)` of the name and the token where the signature begins. */
export interface Signature {
  begins: number;
  first: number;
  last: number;
  /** The name is followed by an account name ("@lee"), as under a social post. */
  handle: boolean;
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)/;
/** Most tokens of a signature. */
const LONGEST = 24;

/** The signature that tokens `[from, to)` are: "— Ann Lee (@lee) March 3, 2024", "Ann Lee (@lee) …", "— Ann Lee, engineer". */
export function signatureOf(tokens: readonly Token[], bits: Uint16Array, from: number, to: number): Signature | null {
  if (to - from > LONGEST || to - from < 2) return null;
  const dashed = tokens[from]!.kind === 'hyphen';
  let at = from;
  while (at < to && tokens[at]!.kind === 'hyphen') at++;
  const first = at;
  while (at < to && inName(tokens, bits, at)) at++;
  if (at === first || !(bits[at - 1]! & UPPER)) return null;
  const name = makeChunk(tokens, bits, first, at);
  if (name.kind !== 'name') return null;
  const handle = handleEnd(tokens, at, to);
  const end = dateEnd(tokens, handle < 0 ? at : handle, to);
  const signed = { begins: from, first: name.nameFirst, last: name.head + 1, handle: handle >= 0 };
  if (handle >= 0) return end === to ? signed : null;
  const role = tokens[at]?.text === ',' && tokens.slice(at, to).every((t) => !/^[:;?!]$/.test(t.text));
  return dashed && (end === to || role) ? signed : null;
}

function inName(tokens: readonly Token[], bits: Uint16Array, at: number): boolean {
  const { text } = tokens[at]!;
  return (
    (bits[at]! & UPPER) !== 0 ||
    (text === '.' && !tokens[at]!.spaced && tokens[at - 1]!.text.length < 5) ||
    text === '-'
  );
}

/** Where "(@name)" ends, or -1. */
function handleEnd(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.text !== '(' || tokens[at + 1]?.text !== '@') return -1;
  for (let end = at + 2; end < to && end < at + 9; end++) if (tokens[end]!.text === ')') return end + 1;
  return -1;
}

/** Where a date ends that begins at `at`; `at` itself when there is none. */
function dateEnd(tokens: readonly Token[], at: number, to: number): number {
  let end = at;
  if (tokens[end]?.text === ',') end++;
  while (
    end < to &&
    (tokens[end]!.kind === 'number' || MONTH.test(tokens[end]!.lower) || /^[.,·:|/-]$/.test(tokens[end]!.text))
  )
    end++;
  return end;
}
