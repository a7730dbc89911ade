/** Red, green and blue 0 to 255 (sRGB), alpha 0 to 1. */
export interface Color {
  r: number;
  g: number;
  b: number;
  a: number;
}

export const WHITE: Color = { r: 255, g: 255, b: 255, a: 1 };
export const BLACK: Color = { r: 0, g: 0, b: 0, a: 1 };

const clamp = (value: number) => Math.min(255, Math.max(0, value));

/** `share` of `front` mixed into `back`, in sRGB as `color-mix(in srgb, …)` does; the result is opaque. */
export function mix(front: Color, back: Color, share: number): Color {
  const part = (f: number, b: number) => f * share + b * (1 - share);
  return { r: part(front.r, back.r), g: part(front.g, back.g), b: part(front.b, back.b), a: 1 };
}

/** A possibly translucent colour laid over an opaque one. */
export const over = (front: Color, back: Color) => mix(front, back, front.a);

/** Encodes a linear-light channel (0 to 1) for sRGB, 0 to 255. IEC 61966-2-1. */
export function encode(linear: number): number {
  const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return clamp(255 * value);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export const luminance = ({ r, g, b }: Color) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: Color, other: Color): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Contrast that text needs (WCAG 2.2, 1.4.3), and lines (1.4.11). */
export const TEXT_CONTRAST = 4.5;
export const LINE_CONTRAST = 3;

/** The colour as CSS writes it, with `alpha` in place of its own. */
export function css({ r, g, b }: Color, alpha = 1): string {
  return `rgb(${Math.round(r)} ${Math.round(g)} ${Math.round(b)}${alpha < 1 ? ` / ${Number(alpha.toFixed(3))}` : ''})`;
}
