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
    const stream = new Blob([bytesOf(text)]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return null;
  }
}

/** Decodes base64: by the browser where it can (Chrome 140, Firefox 133), else letter by letter. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 } = Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  if (fromBase64) return fromBase64.call(Uint8Array, text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
