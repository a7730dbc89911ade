export const FORMATS = ['summary', 'json', 'markdown', 'csv', 'voices', 'jsonld', 'csl'] as const;
export type Format = (typeof FORMATS)[number];

export type Command =
  | { do: 'help' }
  | { do: 'jsonl' }
  | { do: 'file'; path: string; format: Format; url: string | null; published: string | null };

export const USAGE = `Usage:
  npm run --silent analyze -- FILE|-            the structured summary of an article (HTML or plain text; - is standard input)
      --format ${FORMATS.join('|')}
      --url ADDRESS                              the page's address, for its links and its site name
      --published YYYY-MM-DD                     publication day, where the text does not say it
  npm run --silent analyze -- --jsonl           JSON lines on standard input: {"id","text"} or {"id","html","url"},
                                                 optional "published"; one {"id","analysis"} line each on standard output
`;

/** A mistake in the call; the message is for the person who made it. */
export class UsageError extends Error {}

/** Reads the command line's words. Throws UsageError with a clear message on anything it does not know. */
export function parseArgs(words: string[]): Command {
  const file = { format: 'summary' as Format, url: null as string | null, published: null as string | null };
  let path: string | null = null;
  let jsonl = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const [name, inline] = word.startsWith('--') ? splitOption(word) : [word, undefined];
    const value = () => inline ?? words[++at] ?? missing(name);
    if (name === '--help' || word === '-h') return { do: 'help' };
    if (name === '--jsonl') jsonl = true;
    else if (name === '--format') file.format = asFormat(value());
    else if (name === '--url') file.url = asUrl(value());
    else if (name === '--published') file.published = asDate(value());
    else if (word.startsWith('-') && word !== '-') throw new UsageError(`unknown option ${word}`);
    else if (path !== null) throw new UsageError(`one file at a time: ${path} or ${word}`);
    else path = word;
  }
  if (jsonl) {
    if (path !== null) throw new UsageError('--jsonl reads standard input; it takes no file');
    return { do: 'jsonl' };
  }
  if (path === null) throw new UsageError('name a file, or - for standard input');
  return { do: 'file', path, ...file };
}

function splitOption(word: string): [string, string | undefined] {
  const at = word.indexOf('=');
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function missing(name: string): never {
  throw new UsageError(`${name} needs a value`);
}

function asFormat(value: string): Format {
  const format = FORMATS.find((f) => f === value);
  if (!format) throw new UsageError(`unknown format ${value}; one of ${FORMATS.join(', ')}`);
  return format;
}

function asUrl(value: string): string {
  if (!URL.canParse(value)) throw new UsageError(`not an address: ${value}`);
  return value;
}

/** An ISO date or date-time, as given. */
export function asDate(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(value);
  if (!day || Number.isNaN(Date.parse(value))) throw new UsageError(`not an ISO date: ${value}`);
  return value;
}
