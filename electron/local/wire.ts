/** How answers with bytes in them travel as JSON over loopback: bytes as `{ "$bytes": base64 }`. */
type BytesOnWire = { $bytes: string };

const isBytesOnWire = (value: unknown): value is BytesOnWire =>
  typeof value === 'object' &&
  value !== null &&
  '$bytes' in value &&
  typeof value.$bytes === 'string' &&
  Object.keys(value).length === 1;

function toBase64(bytes: Uint8Array): string {
  // In slices, since a call takes only so many arguments; applied, since spreading them takes six times as long.
  const slice = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += slice) {
    binary += String(Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + slice)));
  }
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  const binary = binaryOf(text);
  // A loop, since results of some megabytes come this way and a call for each byte would be felt.
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

function binaryOf(base64: string): string {
  try {
    return atob(base64);
  } catch {
    throw new SyntaxError('Some bytes are not written as base64.');
  }
}

export function encode(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner instanceof Uint8Array ? { $bytes: toBase64(inner) } : inner,
  );
}

/** Throws a SyntaxError where `encode` did not write it. */
export function decode(text: string): unknown {
  return JSON.parse(text, (_key, inner: unknown) => (isBytesOnWire(inner) ? fromBase64(inner.$bytes) : inner));
}
