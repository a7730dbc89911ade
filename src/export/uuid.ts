/** Four rounds of FNV-1a with different starts: 128 well-spread bits that depend on every character. Not for secrets. */
function hash128(text: string): number[] {
  return [0x811c9dc5, 0x01234567, 0x89abcdef, 0xdeadbeef].map((start) => {
    let h = start;
    for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) ^ (h >>> 15);
    return h >>> 0;
  });
}

/** A name that is always the same for the same text: UUID version 8 (RFC 9562, "custom"), as `urn:uuid:…`. */
export function uuidOf(text: string): string {
  const hex = hash128(text)
    .map((n) => n.toString(16).padStart(8, '0'))
    .join('');
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) & 3];
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
