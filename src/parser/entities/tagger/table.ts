/**
 * A read-only hash table over typed arrays: keys are 32-bit hashes, sorted; the high 16 bits choose a bucket, the low
 * 16 are stored. A strange key is taken for a stored one about once in 65,000 look-ups.
 */
export class Table {
  private readonly offsets = new Uint32Array(65537);

  /**
   * @param counts how many keys each of the 65,536 buckets holds
   * @param rests low 16 bits of the keys, in the order of the whole keys
   */
  constructor(
    counts: Uint8Array,
    private readonly rests: Uint16Array,
  ) {
    for (let i = 0; i < 65536; i++) this.offsets[i + 1] = this.offsets[i]! + counts[i]!;
  }

  get size(): number {
    return this.rests.length;
  }

  /** Index of a key, -1 when it is not stored. */
  find(key: number): number {
    const bucket = key >>> 16;
    const rest = key & 0xffff;
    const end = this.offsets[bucket + 1]!;
    for (let at = this.offsets[bucket]!; at < end; at++) if (this.rests[at] === rest) return at;
    return -1;
  }
}

/** Counts and rests of sorted, distinct keys, as `Table` wants them. */
export function tableParts(sorted: readonly number[]): { counts: Uint8Array; rests: Uint16Array } {
  const counts = new Uint8Array(65536);
  for (const key of sorted) counts[key >>> 16]!++;
  return { counts, rests: Uint16Array.from(sorted, (key) => key & 0xffff) };
}
