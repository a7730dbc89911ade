import type { Language, Token } from '../language';
import { type MarkRole, roleOf } from './marks';

/** Words between quotation marks, as token indexes: marks at `first` and `last - 1` (the closing one only if `closed`). */
export interface Region {
  block: number;
  first: number;
  last: number;
  style: 'double' | 'single';
  closed: boolean;
}

/** Longest nesting of marks of one kind that is followed; deeper ones are read as part of the words. */
const MAX_DEPTH = 3;

/**
 * Regions between quotation marks, one paragraph at a time, over all mark styles. An open mark that is never closed ends
 * with its paragraph. Marks inside a region belong to it. One pass over the tokens, linear.
 */
export function findRegions(language: Language): Region[] {
  const { tokens, blocks } = language;
  const regions: Region[] = [];
  let at = 0;
  blocks.forEach((block, index) => {
    while (at < tokens.length && tokens[at]!.start < block.start) at++;
    const first = at;
    while (at < tokens.length && tokens[at]!.end <= block.end) at++;
    scanBlock(tokens, first, at, index, regions);
  });
  return regions;
}

function scanBlock(tokens: Token[], first: number, last: number, block: number, out: Region[]): void {
  const roles = new Map<number, MarkRole>();
  let closers = 0;
  for (let i = first; i < last; i++) {
    if (tokens[i]!.kind !== 'mark') continue;
    const role = roleOf(tokens, i, first, last);
    if (!role) continue;
    roles.set(i, role);
    if (role.style === 'double' && role.side !== 'open') closers++;
  }
  if (roles.size > 0) new BlockReader(tokens, block, roles, closers, out).read(last);
}

/** The state machine of one paragraph: outside, or inside a region at some depth of nesting. */
class BlockReader {
  private open = -1;
  private depth = 0;
  private skip = -1;
  private readonly singleEnd: (at: number) => number;

  constructor(
    private readonly tokens: Token[],
    private readonly block: number,
    private readonly roles: Map<number, MarkRole>,
    private closers: number,
    private readonly out: Region[],
  ) {
    this.singleEnd = singleClosers(roles);
  }

  read(last: number): void {
    for (const [i, role] of this.roles) {
      if (i < this.skip) continue;
      if (role.style === 'single') this.single(i, role);
      else this.double(i, role);
    }
    if (this.open >= 0 && last - this.open > 1) this.push(this.open, last, 'double', false);
  }

  private push(first: number, last: number, style: Region['style'], closed: boolean): void {
    if (this.holdsWords(first, last)) this.out.push({ block: this.block, first, last, style, closed });
    this.open = -1;
    this.skip = last;
  }

  private holdsWords(first: number, last: number): boolean {
    for (let i = first; i < last; i++)
      if (this.tokens[i]!.kind === 'word' || this.tokens[i]!.kind === 'number') return true;
    return false;
  }

  private single(i: number, role: MarkRole): void {
    if (this.open >= 0 || role.side !== 'open') return;
    const end = this.singleEnd(i);
    if (end >= 0) this.push(i, end + 1, 'single', true);
  }

  private double(i: number, role: MarkRole): void {
    if (role.side !== 'open') this.closers--;
    if (this.open < 0) {
      if (role.side !== 'close') this.begin(i);
    } else if (role.side !== 'open') {
      if (--this.depth === 0) this.push(this.open, i + role.width, 'double', true);
    } else if (this.depth < MAX_DEPTH && this.closers > this.depth) {
      this.depth++;
    } else if (this.closers === 0 || endsSentence(this.tokens, i)) {
      this.push(this.open, i, 'double', false);
      this.begin(i);
    }
  }

  private begin(i: number): void {
    this.open = i;
    this.depth = 1;
  }
}

function endsSentence(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && /[.!?]$/.test(before.text);
}

/** Finds closing single marks: one after punctuation is preferred to one after a letter, which may be an apostrophe. */
function singleClosers(roles: Map<number, MarkRole>): (at: number) => number {
  const strong: number[] = [];
  const weak: number[] = [];
  for (const [i, role] of roles) {
    if (role.style !== 'single' || role.side === 'open') continue;
    (role.afterPunctuation ? strong : weak).push(i);
  }
  const next = (list: number[]) => {
    let at = 0;
    return (i: number) => {
      while (at < list.length && list[at]! <= i + 1) at++;
      return list[at] ?? -1;
    };
  };
  const nextStrong = next(strong);
  const nextWeak = next(weak);
  return (i) => {
    const s = nextStrong(i);
    const w = nextWeak(i);
    return s < 0 ? w : w < 0 || s - i < 40 ? s : Math.min(s, w);
  };
}
