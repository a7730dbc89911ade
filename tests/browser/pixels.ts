import { inflateSync } from 'node:zlib';

/** A screenshot as colours; CSS pixels, because tests run at one device pixel each. */
export interface Picture {
  width: number;
  height: number;
  /** Red, green and blue, 0 to 255, of a pixel. */
  at(x: number, y: number): Rgb;
}
export type Rgb = readonly [number, number, number];

const CHANNELS: Record<number, number> = { 2: 3, 6: 4 };

/** The Paeth predictor (PNG specification, 9.4). */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Undoes the filters of a PNG's lines (PNG specification, 9.2). */
function unfilter(data: Buffer, height: number, stride: number, step: number): Buffer {
  const out = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)]!;
    for (let x = 0; x < stride; x += 1) {
      const raw = data[y * (stride + 1) + 1 + x]!;
      const left = x >= step ? out[y * stride + x - step]! : 0;
      const up = y > 0 ? out[(y - 1) * stride + x]! : 0;
      const corner = x >= step && y > 0 ? out[(y - 1) * stride + x - step]! : 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
      out[y * stride + x] = (raw + predicted) & 255;
    }
  }
  return out;
}

/** Reads a PNG as browsers write screenshots: eight bits a channel, RGB or RGBA, not interlaced. */
export function readPng(file: Buffer): Picture {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const step = CHANNELS[file[25]!];
  if (file[24] !== 8 || !step || file[28] !== 0) throw new Error('A kind of PNG that no browser writes.');
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const stride = width * step;
  const bytes = unfilter(inflateSync(Buffer.concat(parts)), height, stride, step);
  return {
    width,
    height,
    at(x, y) {
      const from = Math.round(y) * stride + Math.round(x) * step;
      return [bytes[from]!, bytes[from + 1]!, bytes[from + 2]!];
    },
  };
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** Contrast ratio by WCAG 2.2, 1 to 21; written apart from the product's own, which it measures. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
