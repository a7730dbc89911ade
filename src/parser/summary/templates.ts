/**
 * Features as small whole numbers: each template owns a range of codes, and a feature is its template's first code plus
 * a value. Weights are then found by index, without building or comparing any words.
 */
export function layOut<T extends string>(sizes: Readonly<Record<T, number>>): { at: Record<T, number>; total: number } {
  const at = {} as Record<T, number>;
  let total = 0;
  for (const name of Object.keys(sizes) as T[]) {
    at[name] = total;
    total += sizes[name];
  }
  return { at, total };
}

/** Number of the edges that a value has reached: `bin(7, 2, 5, 10)` is 2. */
export function bin(value: number, ...edges: number[]): number {
  let at = 0;
  while (at < edges.length && value >= edges[at]!) at++;
  return at;
}

/** Weights of many small features by code; `pack` and `unpack` keep them as printable text, sorted by code. */
const BASE = 84;
const ZERO = 40;
/** One step of a packed weight. */
export const STEP = 0.05;
const MIDDLE = 41;
const BACKSLASH = 92;

const put = (value: number) => String.fromCharCode(value + ZERO >= BACKSLASH ? value + ZERO + 1 : value + ZERO);
const take = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return (code > BACKSLASH ? code - 1 : code) - ZERO;
};

/** Three characters a weight: two for the distance to the code before, one for the weight in steps. */
export function pack(weights: readonly (readonly [code: number, weight: number])[]): string {
  let out = '';
  let before = 0;
  for (const [code, weight] of [...weights].sort((a, b) => a[0] - b[0])) {
    const steps = Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(weight / STEP)));
    if (steps === 0) continue;
    for (; code - before >= BASE * BASE; before += BASE * BASE - 1) out += put(BASE - 1) + put(BASE - 1) + put(MIDDLE);
    const gap = code - before;
    out += put(Math.floor(gap / BASE)) + put(gap % BASE) + put(steps + MIDDLE);
    before = code;
  }
  return out;
}

/** The inverse of `pack`, weights rounded to steps; weights of zero only bridge long distances. */
export function unpack(text: string): [code: number, weight: number][] {
  const out: [number, number][] = [];
  let code = 0;
  for (let at = 0; at + 2 < text.length; at += 3) {
    code += take(text, at) * BASE + take(text, at + 1);
    const steps = take(text, at + 2) - MIDDLE;
    if (steps !== 0) out.push([code, steps * STEP]);
  }
  return out;
}
