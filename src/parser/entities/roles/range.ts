/** Tokens `[first, last)`. */
export interface Range {
  first: number;
  last: number;
}
