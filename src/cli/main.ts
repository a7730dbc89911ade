import { createInterface } from 'node:readline';
import { articleFromText, readArticle } from '../article';
import { analyze } from '../parser';
import type { Article } from '../parser/model';
import { documentFromHtml } from './html';

interface Input {
  id: string;
  text?: string;
  html?: string;
  url?: string;
  published?: string;
}

/** Command line: see `npm run analyze -- --help`. */
export async function main(): Promise<number> {
  let failed = false;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const input = JSON.parse(line) as Input;
    if (input.text === undefined && input.html === undefined) failed = true;
    process.stdout.write(`${JSON.stringify({ id: input.id, analysis: analyze(articleOf(input)) })}\n`);
  }
  return failed ? 1 : 0;
}

function articleOf({ text, html, url, published }: Input): Article {
  if (html === undefined) return articleFromText(text ?? '', published ?? null);
  const { article } = readArticle(documentFromHtml(html), url ?? null);
  return published ? { ...article, published } : article;
}
