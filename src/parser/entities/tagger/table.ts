/** Bits of the filter that tells most strange keys at once. */
const FILTER = 19;

/**
 * A read-only hash table over typed arrays: keys are 32-bit hashes, sorted; the high 16 bits choose a bucket, of the low
 * 16 all or only the last `bits` are stored. With 16 a strange key is taken for a stored one about once in 65,000 look-ups.
 */
export class Table {
  private readonly offsets = new Uint32Array(65537);
  private readonly filter = new Uint32Array(1 << (FILTER - 5));
  private readonly mask: number;

  /**
   * @param counts how many keys each of the 65,536 buckets holds
   * @param rests low bits of the keys, in the order of the whole keys
   */
  constructor(
    counts: Uint8Array,
    private readonly rests: Uint16Array | Uint8Array,
    bits = 16,
  ) {
    this.mask = (1 << bits) - 1;
    let at = 0;
    for (let bucket = 0; bucket < 65536; bucket++) {
      for (const end = at + counts[bucket]!; at < end; at++) {
        const place = placeOf(rests[at]!, bucket);
        this.filter[place >>> 5]! |= 1 << (place & 31);
      }
      this.offsets[bucket + 1] = at;
    }
  }

  get size(): number {
    return this.rests.length;
  }

  /** Index of a key, -1 when it is not stored. */
  find(key: number): number {
    const bucket = key >>> 16;
    const rest = key & this.mask;
    const place = placeOf(rest, bucket);
    if ((this.filter[place >>> 5]! & (1 << (place & 31))) === 0) return -1;
    const end = this.offsets[bucket + 1]!;
    for (let at = this.offsets[bucket]!; at < end; at++) if (this.rests[at] === rest) return at;
    return -1;
  }
}

/** Place of a key in the filter: its bucket and the last bits of its rest. */
const placeOf = (rest: number, bucket: number): number =>
  (bucket << (FILTER - 16)) | (rest & ((1 << (FILTER - 16)) - 1));

/** Counts and rests of sorted, distinct keys, as `Table` wants them. */
export function tableParts(sorted: readonly number[]): { counts: Uint8Array; rests: Uint16Array } {
  const counts = new Uint8Array(65536);
  for (const key of sorted) counts[key >>> 16]!++;
  return { counts, rests: Uint16Array.from(sorted, (key) => key & 0xffff) };
}
