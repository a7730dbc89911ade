import { readFileSync } from 'node:fs';
import { articleFromText, readArticle } from '../article';
import type { Article } from '../parser';
import { documentFromHtml } from './html';

/** Input that cannot be read; the message says what is wrong with it. */
export class InputError extends Error {}

/** Decodes UTF-8 strictly, with or without a byte order mark. Throws InputError on anything else. */
export function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${name} is not UTF-8; convert it first, for example with: iconv -f WINDOWS-1252 -t UTF-8`);
  }
}

/** Reads a file, or standard input for "-". Throws InputError when it is missing, unreadable, not UTF-8 or empty. */
export function readInput(path: string): string {
  const name = path === '-' ? 'standard input' : path;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    throw new InputError(`cannot read ${name}: ${reasonOf(error)}`);
  }
  const text = decode(bytes, name);
  if (text.trim() === '') throw new InputError(`${name} is empty`);
  return text;
}

function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission denied';
  return error instanceof Error ? error.message : String(error);
}

/** HTML begins with a tag, a doctype or a comment; everything else is plain text. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*<(?:!doctype|!--|html|head|body|article|main|div|p|section|title|meta|h1)\b|^\s*<!--/i.test(text);
}

/** An article from HTML, by the same reader that walks the live page. */
export function articleFromHtml(html: string, url: string | null, published: string | null): Article {
  const { article } = readArticle(documentFromHtml(html), url);
  return published ? { ...article, published } : article;
}

/** An article from what stands in a file: HTML or text. */
export function articleFrom(content: string, url: string | null, published: string | null): Article {
  if (looksLikeHtml(content)) return articleFromHtml(content, url, published);
  return { ...articleFromText(content, published), url };
}
