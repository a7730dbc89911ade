import type { Clipping, KeptFigure, Trace } from './model';

/** Most characters kept of one text. */
const LONGEST = 20_000;

type Loose = Record<string, unknown>;
/** A plain object. */
export const isRecord = (x: unknown): x is Loose => typeof x === 'object' && x !== null && !Array.isArray(x);
const text = (x: unknown): string | null => (typeof x === 'string' ? x.slice(0, LONGEST) : null);
const number = (x: unknown): number | null => (typeof x === 'number' && Number.isFinite(x) ? x : null);
const one = <T extends string>(x: unknown, of: readonly T[]): T | null => (of.includes(x as T) ? (x as T) : null);

const FIGURE_KINDS = ['count', 'money', 'percent', 'measure', 'ordinal', 'ratio', 'duration', 'age', 'other'] as const;

function figure(x: unknown): KeptFigure | null {
  if (!isRecord(x)) return null;
  const values = { value: number(x.value), low: number(x.low), high: number(x.high) };
  const words = { unit: text(x.unit), counted: text(x.counted), approximate: x.approximate === true };
  return { kind: one(x.kind, FIGURE_KINDS) ?? 'other', ...values, ...words };
}

/** A clipping from whatever a file or a message held; null when it is none. Only web addresses are kept as such. */
export function cleanClipping(x: unknown): Clipping | null {
  if (!isRecord(x)) return null;
  const [id, words, keptAt] = [text(x.id), text(x.text), text(x.keptAt)];
  const kind = one(x.kind, ['quote', 'figure', 'summary']);
  if (!id || words === null || !kind || !keptAt || Number.isNaN(Date.parse(keptAt))) return null;
  const url = text(x.url);
  const about = { title: text(x.title), source: text(x.source), published: text(x.published) };
  const said = { speaker: text(x.speaker), role: text(x.role) };
  const quoteKind = one(x.quoteKind, ['direct', 'partial', 'indirect']);
  const address = url && /^https?:\/\//i.test(url) ? url : null;
  return { id, kind, keptAt, ...about, url: address, text: words, ...said, quoteKind, figure: figure(x.figure) };
}

/** A trace from a file or a message; null when it is none. */
export function cleanTrace(x: unknown): Trace | null {
  if (!isRecord(x)) return null;
  const [clipping, key, words] = [text(x.clipping), text(x.key), text(x.text)];
  if (!clipping || !key || words === null) return null;
  const about = { url: text(x.url), title: text(x.title), source: text(x.source), published: text(x.published) };
  return { clipping, key, text: words, value: number(x.value), ...about };
}
