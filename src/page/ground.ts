import { parentNode } from '../article/dom';
import { BLACK, type Color, contrast, luminance, over, TEXT_CONTRAST, WHITE } from './color';
import { parseColor } from './parse-color';

/**
 * Text colour and background of one part of the article, both opaque. Over gradients and images the background has
 * more than one colour: `others` are those that it may have beside `paper`, and marks must hold on all of them.
 */
export interface Ground {
  ink: Color;
  paper: Color;
  others?: readonly Color[];
}

/** Every colour that the background may have. */
export const papersOf = ({ paper, others = [] }: Ground): readonly Color[] => [paper, ...others];

/** What browsers put behind a page that says nothing, in a dark scheme. */
const DARK_CANVAS: Color = { r: 18, g: 18, b: 18, a: 1 };

/** The element around a node, out of shadow trees too. */
export function parentElement(node: Node): Element | null {
  const parent = parentNode(node);
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** Background colours from the element outwards until one is opaque; an image on the way ends the search. */
function layersBehind(element: Element): { layers: Color[]; image: string | null; floor: Color | null } {
  const layers: Color[] = [];
  for (let at: Element | null = element, steps = 0; at && steps < 200; at = parentElement(at), steps += 1) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const color = parseColor(backgroundColor);
    if (backgroundImage !== 'none') return { layers, image: backgroundImage, floor: color };
    if (color && color.a > 0) layers.push(color);
    if (color && color.a >= 1) break;
  }
  return { layers, image: null, floor: null };
}

/** The first ancestor-or-self that is laid out as a block: links inside a paragraph do not set its ink. */
function blockAround(element: Element): Element {
  let at = element;
  for (let steps = 0; steps < 20; steps += 1) {
    const up = getComputedStyle(at).display.startsWith('inline') ? parentElement(at) : null;
    if (!up) break;
    at = up;
  }
  return at;
}

/** The colours that an element's text stands in. Only reads. */
export function groundOf(element: Element): Ground {
  const block = blockAround(element);
  const text = parseColor(getComputedStyle(block).color) ?? BLACK;
  const { layers, image, floor } = layersBehind(block);
  const canvas = luminance(text) > 0.4 ? DARK_CANVAS : WHITE;
  // An element's picture lies over its own colour.
  const base = floor ? over(floor, canvas) : canvas;
  const under = image ? behindImage(image, over(text, base), base) : [base];
  const [paper, ...others] = under.map((below) => layers.reduceRight((down, layer) => over(layer, down), below));
  const ink = over(text, paper!);
  return others.length > 0 ? { ink, paper: paper!, others } : { ink, paper: paper! };
}

/** Most colour stops of a gradient that are looked at. */
const MOST_STOPS = 12;
const COLOR = /(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)/g;

/**
 * The colours behind text on a gradient (its stops) or a picture. What a picture shows cannot be read; whoever put
 * text on it will have seen to it that it can be read there: the colours furthest from and nearest to the ink at
 * which it still can.
 */
function behindImage(image: string, ink: Color, canvas: Color): Color[] {
  const stops = [...image.matchAll(COLOR)].slice(0, MOST_STOPS).flatMap(([text]) => parseColor(text) ?? []);
  if (stops.length > 0 && !image.includes('url(')) return stops.map((stop) => over(stop, canvas));
  const isLight = luminance(ink) > 0.4;
  return [isLight ? BLACK : WHITE, nearestPaper(ink)];
}

/** The grey nearest to an ink on which it has just the contrast that text needs. */
function nearestPaper(ink: Color): Color {
  const from = luminance(ink) > 0.4 ? 255 : 0;
  const step = from === 255 ? -1 : 1;
  for (let value = from; value >= 0 && value <= 255; value += step) {
    const grey = { r: value, g: value, b: value, a: 1 };
    if (contrast(ink, grey) >= TEXT_CONTRAST) return grey;
  }
  return from === 255 ? BLACK : WHITE;
}
