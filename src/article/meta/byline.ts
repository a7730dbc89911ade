import type { Thing } from '../structured';
import { firstMeta, type Sources, stringOf } from './values';

/** The people who wrote the story. */
export function readByline(sources: Sources): string[] {
  const given = authorNames(sources.story?.author);
  const names =
    given.length > 0
      ? given
      : splitNames(firstMeta(sources, 'author', 'article:author', 'parsely-author', 'byl', 'dc.creator') ?? '');
  return [...new Set(names.map(cleanName).filter((name) => name !== ''))];
}

function authorNames(author: unknown): string[] {
  if (Array.isArray(author)) return author.flatMap(authorNames);
  if (typeof author === 'object' && author !== null && /Organi[sz]ation/.test(String((author as Thing)['@type'])))
    return [];
  return splitNames(stringOf(author) ?? '');
}

function splitNames(value: string): string[] {
  if (/^https?:/.test(value)) return [];
  return value.split(/\s*(?:,|;|&|\band\b|\bund\b|\bet\b)\s*/);
}

function cleanName(name: string): string {
  return name.replace(/^(?:by|von|par|por)\s+/i, '').trim();
}
