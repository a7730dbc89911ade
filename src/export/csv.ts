import type { Analysis } from '../parser/model';
import { roleOf } from './words';

type Cell = string | number | boolean | null | undefined;
export type Row = Record<string, Cell>;

/** First characters that spreadsheets read as the start of a formula (OWASP "CSV Injection"), with their full-width twins. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A cell as RFC 4180 writes it. Text that a spreadsheet would run gets an apostrophe in front; numbers stay numbers. */
function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Rows under one header line, each line ended by CRLF, every line with the same number of fields. */
export function toCsv(columns: readonly string[], rows: readonly Row[]): string {
  const lines = [columns.map(cell), ...rows.map((row) => columns.map((name) => cell(row[name])))];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

/** Columns that tell which article a row is from, so that tables of many articles can be put together. */
const ORIGIN = ['title', 'source', 'published', 'url'] as const;
const origin = ({ article }: Analysis): Row => ({
  title: article.title,
  source: article.source,
  published: article.published,
  url: article.url ?? null,
});

const COLUMNS = [
  ...['type', 'id', 'kind', 'start', 'end', 'text', 'speaker', 'role', 'named', 'value', 'low', 'high', 'unit'],
  ...['counted', 'approximate', 'change', 'mentions', 'confidence', 'rule', ...ORIGIN],
];

/** One row for every quote, figure, date and name, in that order; offsets are UTF-16 units into the article's text. */
export function csv(analysis: Analysis): string {
  const from = origin(analysis);
  const rows: Row[] = [
    ...analysis.quotes.map((q) => ({
      ...{ type: 'quote', id: q.id, kind: q.kind, start: q.start, end: q.end, text: q.text },
      ...{ speaker: q.speaker?.name, role: roleOf(analysis, q), named: q.speaker ? q.speaker.entity !== null : null },
      ...{ confidence: q.confidence, rule: q.rule },
    })),
    ...analysis.figures.map((f) => ({ type: 'figure', ...f, states: f.states?.join(' to ') })),
    ...analysis.dates.map(({ anniversary, ...d }) => ({ type: 'date', ...d, anniversary: anniversary?.number })),
    ...analysis.entities.map((e) => ({
      ...{ type: 'name', id: e.id, kind: e.type, start: e.mentions[0]?.start, end: e.mentions[0]?.end, text: e.name },
      ...{ role: e.role, mentions: e.mentions.length, confidence: e.confidence, rule: e.rule },
    })),
  ];
  return toCsv(
    COLUMNS,
    rows.map((row) => ({ ...row, ...from })),
  );
}

const VOICE_COLUMNS = [
  ...['speaker', 'role', 'named', 'direct', 'partial', 'reported', 'quotedWords', 'reportedWords', 'share', 'cue'],
  ...ORIGIN,
];

/** One row a speaker, as a source audit counts them; `share` is the part of all attributed words, 0 to 1. */
export function voicesCsv(analysis: Analysis): string {
  const from = origin(analysis);
  const rows = analysis.summary.voices.map((v) => ({
    ...{ speaker: v.name, role: v.role, named: v.named, direct: v.direct, partial: v.partial, reported: v.indirect },
    ...{ quotedWords: v.quotedWords, reportedWords: v.reportedWords, share: Math.round(v.share * 1e4) / 1e4 },
    ...{ cue: v.cue, ...from },
  }));
  return toCsv(VOICE_COLUMNS, rows);
}
