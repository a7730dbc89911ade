import type { Span } from '../../model';
import { SIGN_COUNT } from '../signs';
import type { Line, Story } from '../story';
import { bin, layOut } from '../templates';
import { CUES, cueAt, TELLING } from './cues';
import { type Parts, TYPES } from './parts';
import { classNumber, EDGE, EDGE_KIND, KINDS, SYMBOLS, WORD_CLASSES } from './symbols';

const CLASSES = WORD_CLASSES.length + 1;
const GROUPS = 4;
const PLACES = 6;
const SIZES = 8;

/** The templates of all questions; a question uses those that its weights know. */
const LAYOUT = {
  place: PLACES,
  start: SYMBOLS,
  prev: SYMBOLS,
  startPrev: SYMBOLS * SYMBOLS,
  startNext: SYMBOLS * CLASSES,
  placeStart: PLACES * SYMBOLS,
  verbs: GROUPS,
  placeKindVerbs: PLACES * KINDS * GROUPS,
  commas: 3,
  quoted: 1,
  reported: 1,
  speaker: 1,
  startsName: TYPES.length + 1,
  before: CUES,
  opens: CUES,
  cue: CUES,
  cuePlace: CUES * PLACES,
  cueKind: CUES * CLASSES,
  signs: SIGN_COUNT,
  lineShare: 5,
  lineQuoted: 3,
  next: SYMBOLS,
  endNext: KINDS * SYMBOLS,
  left: 3,
  endsName: TYPES.length + 1,
  size: SIZES,
  inner: GROUPS,
  stops: 3,
  kindInner: KINDS * GROUPS,
  sizeKind: SIZES * KINDS,
  shape: KINDS * KINDS * GROUPS * KINDS,
  shapeAfter: KINDS * GROUPS * KINDS,
  shapeBefore: KINDS * KINDS * GROUPS,
  holds: TYPES.length + 1,
  holdsDate: 1,
  holdsFigure: 1,
  much: 4,
  alone: 2 * (TYPES.length + 1),
  away: 16,
  awayStart: 16 * 8,
  awayCue: 16 * CUES,
  telling: 2,
  awayPrev: 16 * SYMBOLS,
  dateNth: 3,
  dateAway: 12,
  datePlaceAway: PLACES * 12,
};
const { at: T, total } = layOut(LAYOUT);
/** First code of each template, for training. */
export const TEMPLATES: Readonly<Record<keyof typeof LAYOUT, number>> = T;
export const FEATURES = total;

/** How far down the story a line stands. */
export const placeOf = (order: number) => bin(order, 1, 2, 3, 5, 8);

/** Features of the line as a whole; the same for all its phrases. */
export function featuresOfLine(lead: Line, line: Line, order: number, out: number[]): void {
  out.push(T.place + placeOf(order));
  for (let sign = 0; sign < SIGN_COUNT; sign++) if (line.signs & (1 << sign)) out.push(T.signs + sign);
  let shared = 0;
  for (const stem of lead.stems) if (line.stems.includes(stem)) shared++;
  out.push(T.lineShare + (line === lead ? 4 : bin(shared, 1, 2, 4)));
  let quoted = 0;
  for (const quote of line.quotes) quoted += quote.end - quote.start;
  out.push(T.lineQuoted + bin(quoted / (line.sentence.end - line.sentence.start), 0.01, 0.5));
}

/** Features of a phrase's first token and what stands before it. */
export function featuresOfStart({ language: { tokens } }: Story, parts: Parts, at: number, out: number[]): void {
  const { line, first, last, symbols, kinds } = parts;
  const here = at - first;
  const place = placeOf(parts.order);
  const start = symbols[here]!;
  const prev = here > 0 ? symbols[here - 1]! : EDGE;
  const second = at + 1 < last ? classNumber(parts.classes[here + 1]!) : CLASSES - 1;
  const group = Math.min(GROUPS - 1, parts.verbs[here]!);
  out.push(T.start + start, T.prev + prev, T.startPrev + start * SYMBOLS + prev);
  out.push(T.startNext + start * CLASSES + second, T.placeStart + place * SYMBOLS + start, T.verbs + group);
  out.push(T.placeKindVerbs + (place * KINDS + kinds[here]!) * GROUPS + group);
  out.push(T.commas + Math.min(2, parts.commas[here]!), T.startsName + parts.nameStarts[here]!);
  const before = cueAt(tokens, first, at - 1);
  const opens = (at + 1 < last ? cueAt(tokens, at, at + 1) : 0) || cueAt(tokens, at, at);
  const cue = before || opens;
  out.push(T.before + before, T.opens + opens, T.cue + cue, T.cuePlace + cue * PLACES + place);
  out.push(T.cueKind + cue * CLASSES + (before ? classNumber(parts.classes[here]!) : second));
  const { start: offset } = tokens[at]!;
  if (line.quotes.some((quote) => quote.start <= offset && offset < quote.end)) out.push(T.quoted);
  if (line.reported.some((quote) => Math.abs(quote.start - offset) < 6)) out.push(T.reported);
  if (line.reported.some((quote) => quote.speaker?.start === offset)) out.push(T.speaker);
}

/** Features of a phrase's last token and what follows it. */
export function featuresOfEnd(parts: Parts, end: number, out: number[]): void {
  const { first, last, symbols, kinds, verbs } = parts;
  const next = end < last ? symbols[end - first]! : EDGE;
  out.push(T.next + next, T.endNext + kinds[end - 1 - first]! * SYMBOLS + next);
  out.push(T.left + Math.min(2, verbs[last - first]! - verbs[end - first]!));
  out.push(T.endsName + parts.nameEnds[end - first]!);
}

const within = (outer: Span, inner: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** Features of a phrase as a whole: its shape, its length and what it holds. */
export function featuresOfPair(story: Story, parts: Parts, first: number, last: number, out: number[]): void {
  const { tokens } = story.language;
  const { line, kinds, verbs, commas } = parts;
  const [from, to] = [first - parts.first, last - parts.first];
  const inner = Math.min(GROUPS - 1, verbs[to]! - verbs[from]!);
  const size = bin(last - first, 2, 3, 4, 6, 9, 13, 18);
  const own = kinds[from]!;
  const prev = from > 0 ? kinds[from - 1]! : EDGE_KIND;
  const next = last < parts.last ? kinds[to]! : EDGE_KIND;
  out.push(T.size + size, T.inner + inner, T.stops + Math.min(2, commas[to]! - commas[from]!));
  out.push(T.kindInner + own * GROUPS + inner, T.sizeKind + size * KINDS + own);
  out.push(T.shape + ((prev * KINDS + own) * GROUPS + inner) * KINDS + next);
  out.push(T.shapeAfter + (own * GROUPS + inner) * KINDS + next, T.shapeBefore + (prev * KINDS + own) * GROUPS + inner);
  const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  if (line.dates.some((date) => within(span, date))) out.push(T.holdsDate);
  if (line.figures.some((figure) => within(span, figure))) out.push(T.holdsFigure);
  let telling = 0;
  for (let at = first; at < last; at++) telling |= 1 << (TELLING.get(tokens[at]!.lower) ?? 2);
  if (telling & 1) out.push(T.telling);
  if (telling & 2) out.push(T.telling + 1);
  nameFeatures(line, span, out);
}

function nameFeatures({ names }: Line, span: Span, out: number[]): void {
  let types = 0;
  for (const { entity, mention } of names) {
    if (!within(span, mention)) continue;
    const type = TYPES.indexOf(entity.type) + 1;
    if (types === 0) {
      const alone = mention.start === span.start && mention.end === span.end;
      out.push(T.much + bin(entity.mentions.length, 2, 4, 7), T.alone + 2 * type + (alone ? 1 : 0));
    }
    if (!(types & (1 << type))) out.push(T.holds + type);
    types |= 1 << type;
  }
}

const CLAUSE = 100;

/** Where a phrase stands to the answer that was found before it (who for what, what for where, why and how). */
export function featuresAfter(
  { language: { tokens } }: Story,
  after: Span,
  lead: Span,
  span: Span,
  parts: Parts,
  first: number,
  out: number[],
): void {
  const away = awayOf(after, lead, span, parts.line);
  const here = first - parts.first;
  out.push(T.away + away, T.awayStart + away * KINDS + parts.kinds[here]!);
  out.push(T.awayCue + away * CUES + (cueAt(tokens, parts.first, first - 1) || cueAt(tokens, first, first)));
  out.push(T.awayPrev + away * SYMBOLS + (here > 0 ? parts.symbols[here - 1]! : EDGE));
}

/** In the sentence of the earlier answer by distance, else before or after that sentence. */
function awayOf(after: Span, home: Span, span: Span, { sentence }: Line): number {
  if (span.start < after.end && span.end > after.start)
    return span.start >= after.start && span.end <= after.end ? 0 : 1;
  if (sentence.start === home.start)
    return span.end <= after.start ? 2 : 3 + bin(span.start - after.end, 2, 8, 30, CLAUSE);
  return sentence.start < home.start ? 8 : 9;
}

/** Features of a date as the day of what happened: where it stands and how far it lies from publication. */
export function featuresOfDate(order: number, nth: number, away: number, prev: number, quoted: boolean, out: number[]) {
  const place = placeOf(order);
  out.push(T.place + place, T.dateNth + Math.min(2, nth), T.dateAway + away, T.prev + prev);
  out.push(T.datePlaceAway + place * 12 + away);
  if (quoted) out.push(T.quoted);
}
