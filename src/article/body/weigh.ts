import { hostOf } from '../address';
import { attribute, byTag, ELEMENT, localName, nodeType, parentNode } from '../dom';
import { type Layout, NO_LAYOUT } from '../layout';
import { MARKS } from './marks';
import { FURNITURE } from './tags';
import type { Box, Line, Tree } from './tree';
import { wordsOf } from './words';

const SENTENCE_END = /[.!?…。！？؟।:][\p{Pf}\p{Pe}"')]?$/u;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Characters of running prose in a line: none for labels, headings and lists of links. */
function proseOf(line: Line): number {
  const size = line.text.length;
  if (line.kind === 'heading' || line.linked > size * 0.5) return 0;
  const wide = WIDE.test(line.text);
  const long = size > (wide ? 40 : 100);
  if (!long && !SENTENCE_END.test(line.text)) return 0;
  if (size < (wide ? 10 : 25)) return 0;
  return (size - line.linked) * (wide ? 2.5 : 1);
}

/** Gives every line and box its measure of prose, and every marked box the reason that speaks against it. */
export function weigh(tree: Tree, hosts: ReadonlySet<string> = new Set(), layout: Layout = NO_LAYOUT): void {
  for (const line of tree.lines) {
    line.prose = proseOf(line);
    line.box.prose += line.prose;
    line.box.text += line.text.length;
    line.box.linked += line.linked;
    if (line.kind === 'heading') line.box.headings++;
    if (line.box.tag === 'h1') line.box.title = true;
  }
  for (let i = tree.boxes.length - 1; i > 0; i--) add(tree.boxes[i]!, tree.boxes[i]!.parent!);
  markTeasers(tree, hosts);
  const page = tree.boxes[0];
  if (!page) return;
  for (const box of tree.boxes) {
    if (box.parent?.refused && !(isEmbedded(box) && SHOWS_POSTS.has(box.parent.refused)))
      box.refused = box.parent.refused;
    else if (box.text > 0) box.refused ??= refusalOf(box, page) ?? (isOverlay(box, page, layout) ? 'overlay' : null);
  }
}

function add(box: Box, parent: Box): void {
  parent.text += box.text;
  parent.linked += box.linked;
  parent.prose += box.prose;
  parent.headings += box.headings;
  parent.images += box.images;
  parent.title ||= box.title;
}

/** A heading that is all link to another page of the site announces another story: so does everything in its box. */
function markTeasers(tree: Tree, hosts: ReadonlySet<string>): void {
  for (const line of tree.lines) {
    if (line.kind !== 'heading' || line.linked < line.text.length * 0.8 || line.box.tag === 'h1') continue;
    if (!leadsAway(line, hosts)) continue;
    let box = line.box;
    while (box.parent && box.parent.headings === 1 && box.parent.prose < 600) box = box.parent;
    box.refused = 'teaser';
  }
}

/** True when the line's link leads to another page of the same site. */
function leadsAway(line: Line, hosts: ReadonlySet<string>): boolean {
  let at: Node | null = line.pieces[0]?.node ?? null;
  for (let steps = 0; at && steps < 6; steps++, at = parentNode(at)) {
    if (nodeType(at) !== ELEMENT || localName(at as Element) !== 'a') continue;
    const href = attribute(at as Element, 'href') ?? '';
    const away = hostOf(href.startsWith('//') ? `https:${href}` : href);
    return away ? hosts.size === 0 || hosts.has(away) : !href.startsWith('#');
  }
  return false;
}

/** A mark counts only while enough of the page's prose stands elsewhere. */
function refusalOf(box: Box, page: Box): string | null {
  if (box.title || box.tag === 'body' || box.tag === 'main') return null;
  const reason = markOf(box);
  if (!reason) return null;
  // Comment threads are often longer than the story.
  if (reason === 'comments') return page.text - page.linked - (box.text - box.linked) > 800 ? reason : null;
  return page.prose - box.prose > box.prose * 1.2 ? reason : null;
}

/** Prose that must stand outside a layer over the page; apps may show a whole story in one. */
const BESIDE_LAYER = 400;

/** Consent dialogs and paywalls float over the story, sometimes with more prose than it. Asked only where prose is. */
function isOverlay(box: Box, page: Box, layout: Layout): boolean {
  if (box.title || box.prose === 0 || page.prose - box.prose < BESIDE_LAYER) return false;
  return layout.overlay(box.element) === true;
}

/** Most prose of a form that is one; some systems wrap the whole page in a `<form>`. */
const FORM = 350;

function markOf(box: Box): string | null {
  if (FURNITURE.has(box.tag)) return 'furniture';
  if (isCaption(box)) return 'caption';
  if (box.tag === 'figcaption' || box.tag === 'figure') return 'caption';
  if (box.tag === 'form' && box.prose <= FORM) return 'form';
  if (isEmbedded(box)) return null;
  if (box.tag === 'pre' && isCode(box)) return 'code';
  for (const word of wordsOf(box)) {
    const mark = MARKS.get(word);
    if (mark && box.prose <= mark.most) return mark.reason;
  }
  return null;
}

/** Program text: `<pre>` with a `<code>` inside, or named so. */
function isCode(box: Box): boolean {
  return (
    byTag(box.element, 'code').length > 0 ||
    wordsOf(box).some((word) => /^(?:code|language|hljs|highlight|prettyprint)$/.test(word))
  );
}

/** A box of its own with a picture and hardly any text: the text is the caption. */
function isCaption(box: Box): boolean {
  return box.images > 0 && box.text < 350 && box.headings === 0 && !TEXTUAL.has(box.tag);
}

/** Elements that hold a paragraph even when a picture stands in it. */
const TEXTUAL = new Set(['p', 'li', 'td', 'blockquote']);

/** Names that wrap a quoted post as well as what they were made for. */
const SHOWS_POSTS = new Set(['share', 'media', 'promo', 'caption']);

/** Posts of other services shown inside a story are part of it. */
const EMBEDDED = /\b(?:twitter-tweet|instagram-media|tiktok-embed|bluesky-embed)\b/;

export function isEmbedded(box: Box): boolean {
  return box.tag === 'blockquote' && EMBEDDED.test(attribute(box.element, 'class') ?? '');
}
