import { createInterface } from 'node:readline';
import { articleFromText } from '../article';
import { analyze } from '../parser';

/** Command line: see `npm run analyze -- --help`. */
export async function main(): Promise<number> {
  let failed = false;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const { id, text, published } = JSON.parse(line) as { id: string; text?: string; published?: string };
    if (text === undefined) failed = true;
    const analysis = analyze(articleFromText(text ?? '', published ?? null));
    process.stdout.write(`${JSON.stringify({ id, analysis })}\n`);
  }
  return failed ? 1 : 0;
}
