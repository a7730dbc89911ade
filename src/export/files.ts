import type { Analysis } from '../parser/model';
import { csl } from './csl';
import { csv, voicesCsv } from './csv';
import { fileStem } from './filename';
import { json } from './json';
import { jsonld } from './jsonld';
import { ENGLISH, type ExportLabels } from './labels';
import { markdown } from './markdown';

export const FORMATS = ['markdown', 'csv', 'voices', 'jsonld', 'csl', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export interface ExportOptions {
  labels?: ExportLabels;
  /** ISO date-time of the export, where the format can say it. */
  now?: string;
}

interface Writer {
  /** Ending of the file's name, with the dot. */
  extension: string;
  mime: string;
  write: (analysis: Analysis, options: ExportOptions) => string;
}

export const WRITERS: Record<Format, Writer> = {
  markdown: { extension: '.md', mime: 'text/markdown', write: (a, o) => markdown(a, o.labels ?? ENGLISH) },
  csv: { extension: '.csv', mime: 'text/csv', write: csv },
  voices: { extension: '-voices.csv', mime: 'text/csv', write: voicesCsv },
  jsonld: { extension: '.jsonld', mime: 'application/ld+json', write: (a, o) => jsonld(a, o.now) },
  csl: { extension: '.csl.json', mime: 'application/vnd.citationstyles.csl+json', write: csl },
  json: { extension: '.json', mime: 'application/json', write: json },
};

/** An Analysis as one file: its name, media type and text (UTF-8 when saved). */
export function exportAs(analysis: Analysis, format: Format, options: ExportOptions = {}) {
  const { extension, mime, write } = WRITERS[format];
  return { name: `${fileStem(analysis.article)}${extension}`, mime, text: write(analysis, options) };
}
