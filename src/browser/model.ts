import packed from 'virtual:nutgraf-model';

let bytes: Promise<Uint8Array | null> | null = null;

/** Bytes of the name recogniser's model; unpacked when first asked for, once for each start of the background. */
export function loadModel(): Promise<Uint8Array | null> {
  bytes ??= unpack(packed);
  return bytes;
}

/** Undoes base64 and gzip. Null when the text is no such thing: names are then found by rules. */
export async function unpack(text: string): Promise<Uint8Array | null> {
  try {
    const binary = atob(text);
    const zipped = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) zipped[i] = binary.charCodeAt(i);
    const stream = new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return null;
  }
}
