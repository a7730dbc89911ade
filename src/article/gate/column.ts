import { byTag, firstChild, nodeType, parentNode, select, TEXT, textContent } from '../dom';

/** The column of text: characters in paragraphs that are not mostly links, a heading, one date. */
export function columnPoints(document: Document): number {
  const text = paragraphText(document) || Math.max(brokenText(document), blockText(document));
  const perLink = text / Math.max(1, byTag(document, 'a').length);
  let points = text > 4000 ? 2 : text > 1500 ? 1.5 : text > 600 ? 0.5 : -1.5;
  points += perLink > 25 ? 1 : perLink > 10 ? 0.5 : perLink < 4 ? -1 : 0;
  const body = select(document, '[itemprop~="articleBody"]').length === 1;
  if (body) points += 1;
  else if (byTag(document, 'h1').length === 0) points -= 1;
  if (byTag(document, 'time').length === 1) points += 1;
  return points;
}

/** Longest column that is counted, characters, and most elements that are looked at. */
const ENOUGH = 20_000;
const MOST_ELEMENTS = 600;

function paragraphText(document: Document): number {
  let sum = 0;
  let tried = 0;
  for (const p of byTag(document, 'p')) {
    if (sum > ENOUGH || ++tried > MOST_ELEMENTS) break;
    const length = (textContent(p) ?? '').trim().length;
    if (length < 60) continue;
    let linked = 0;
    for (const a of byTag(p, 'a')) linked += (textContent(a) ?? '').length;
    if (linked < length / 2) sum += length - linked;
  }
  return sum;
}

/** Text of `<div>` elements that stand for paragraphs: a long text and no element that is no inline one first in them. */
function blockText(document: Document): number {
  let sum = 0;
  let tried = 0;
  for (const div of byTag(document, 'div')) {
    if (sum > ENOUGH || ++tried > MOST_ELEMENTS) break;
    const first = firstChild(div);
    if (!first || nodeType(first) !== TEXT || (textContent(first) ?? '').trim().length < 40) continue;
    sum += (textContent(div) ?? '').length;
  }
  return sum;
}

/** Text of elements whose paragraphs are divided by `<br>`. */
function brokenText(document: Document): number {
  let sum = 0;
  let tried = 0;
  let last: Node | null = null;
  for (const br of byTag(document, 'br')) {
    if (++tried > MOST_ELEMENTS) break;
    const parent: Node | null = parentNode(br);
    if (parent && parent !== last) sum = Math.max(sum, (textContent(parent) ?? '').length);
    last = parent;
  }
  return Math.min(sum, ENOUGH);
}
