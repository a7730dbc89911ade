import { parentNode } from '../article/dom';
import { BLACK, type Color, contrast, luminance, over, WHITE } from './color';
import { parseColor } from './parse-color';

/** Text colour and background of one part of the article, both opaque. `sure` is false over images and gradients. */
export interface Ground {
  ink: Color;
  paper: Color;
  sure: boolean;
}

/** What browsers put behind a page that says nothing, in a dark scheme. */
const DARK_CANVAS: Color = { r: 18, g: 18, b: 18, a: 1 };

/** The element around a node, out of shadow trees too. */
export function parentElement(node: Node): Element | null {
  const parent = parentNode(node);
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** Background colours from the element outwards until one is opaque; an image on the way ends the search, unsure. */
function layersBehind(element: Element): { layers: Color[]; image: boolean } {
  const layers: Color[] = [];
  for (let at: Element | null = element, steps = 0; at && steps < 200; at = parentElement(at), steps += 1) {
    const style = getComputedStyle(at);
    const color = parseColor(style.backgroundColor);
    if (color && color.a > 0) layers.push(color);
    if (style.backgroundImage !== 'none') return { layers, image: true };
    if (color && color.a >= 1) break;
  }
  return { layers, image: false };
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
  const { layers, image } = layersBehind(block);
  const canvas = luminance(text) > 0.4 ? DARK_CANVAS : WHITE;
  const paper = layers.reduceRight((below, layer) => over(layer, below), canvas);
  const ink = over(text, paper);
  // Over a picture the colour behind is only what shows while it loads: believe it if the text is readable on it.
  return { ink, paper: image && contrast(ink, paper) < 3 ? canvas : paper, sure: !image };
}
