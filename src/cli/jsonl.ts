import { articleFromText } from '../article';
import { type Analysis, type Article, analyze, type Resources } from '../parser';
import { asDate } from './args';
import { articleFromHtml, decode } from './input';

interface Request {
  id?: string | number;
  text?: string;
  html?: string;
  url?: string;
  published?: string;
}

type Answer = { id: string | number; analysis: Analysis } | { id?: string | number; error: string };

/** Answers one JSON line; a line that cannot be answered gets an error in its place and never throws. */
export function answerLine(bytes: Uint8Array, resources: Resources): Answer {
  let id: string | number | undefined;
  try {
    const request = parseRequest(decode(bytes, 'the line'));
    id = request.id;
    return { id: request.id, analysis: analyze(articleOf(request), resources) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    id ??= idOf(bytes);
    return id === undefined ? { error: message } : { id, error: message };
  }
}

/** The id of a line that is JSON but not a good request, so that its error can be told apart. */
function idOf(bytes: Uint8Array): string | number | undefined {
  try {
    const { id } = JSON.parse(new TextDecoder().decode(bytes)) as Request;
    return typeof id === 'string' || typeof id === 'number' ? id : undefined;
  } catch {
    return undefined;
  }
}

function parseRequest(line: string): Request & { id: string | number } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
  const { id, text, html, url, published } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" is missing or not a string');
  if (typeof text === 'string' && typeof html === 'string') throw new Error('give "text" or "html", not both');
  const request: Request & { id: string | number } = { id };
  for (const [key, part] of Object.entries({ text, html, url, published })) {
    if (part === undefined || part === null) continue;
    if (typeof part !== 'string') throw new Error(`"${key}" is not a string`);
    request[key as 'text' | 'html' | 'url' | 'published'] = part;
  }
  if (request.text === undefined && request.html === undefined) throw new Error('"text" or "html" is missing');
  if (request.published !== undefined) asDate(request.published);
  return request;
}

function articleOf({ text, html, url, published }: Request): Article {
  if (html !== undefined) return articleFromHtml(html, url ?? null, published ?? null);
  return articleFromText(text ?? '', published ?? null);
}

const NEWLINE = 10;

/** Splits a stream of bytes into lines; a last line without a line end counts. */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, at)]);
      rest = [];
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}

const isBlank = (line: Uint8Array) => line.every((byte) => byte === 32 || byte === 9 || byte === 13);

/**
 * Answers JSON lines in order, one line each, as they come. Blank lines are passed over.
 * @returns whether every line could be answered
 */
export async function answerLines(
  input: AsyncIterable<Uint8Array>,
  write: (line: string) => Promise<void>,
  resources: Resources,
): Promise<boolean> {
  let good = true;
  for await (const line of linesOf(input)) {
    if (isBlank(line)) continue;
    const answer = answerLine(line, resources);
    if ('error' in answer) good = false;
    await write(`${JSON.stringify(answer)}\n`);
  }
  return good;
}
