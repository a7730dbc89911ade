/** Whole percentages that add up to 100 (largest remainder method), for shares that add up to 1; others are rounded. */
export function percents(shares: number[]): number[] {
  const exact = shares.map((s) => s * 100);
  const floors = exact.map(Math.floor);
  const total = Math.round(exact.reduce((sum, x) => sum + x, 0));
  let missing = total - floors.reduce((sum, x) => sum + x, 0);
  const order = exact.map((x, i) => ({ i, rest: x - floors[i]! })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of order) {
    if (missing <= 0) break;
    floors[i]!++;
    missing--;
  }
  return floors;
}
