const gram = 4;

/** Bytes in small letters, so that a text is found however it is written. */
const folded = (byte: number): number => (byte >= 65 && byte <= 90 ? byte + 32 : byte);

const codeOf = (bytes: Uint8Array, at: number): number =>
  Math.imul(
    folded(bytes[at] ?? 0) |
      (folded(bytes[at + 1] ?? 0) << 8) |
      (folded(bytes[at + 2] ?? 0) << 16) |
      (folded(bytes[at + 3] ?? 0) << 24),
    0x9e3779b1,
  ) >>> 12;

function withoutZeros(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (const byte of bytes) if (byte !== 0) out[length++] = byte;
  return out.subarray(0, length);
}

/**
 * Which of thousands of texts stand anywhere in some bytes, in capitals or small letters, as UTF-8 or UTF-16. Each text has
 * at least four bytes.
 */
export function textFinder(texts: readonly string[]): (bytes: Uint8Array) => string[] {
  const looked = texts.map((text) => ({ text, bytes: Buffer.from(text.toLowerCase()) }));
  if (looked.some(({ bytes }) => bytes.length < gram)) throw new Error('a text is too short to be looked for');
  const byCode = Map.groupBy(looked, ({ bytes }) => codeOf(bytes, bytes.length - gram));
  const codes = new Uint8Array(1 << 20);
  for (const code of byCode.keys()) codes[code] = 1;
  const search = (bytes: Uint8Array, found: Set<string>): void => {
    for (let at = 0; at + gram <= bytes.length; at++) {
      const code = codeOf(bytes, at);
      if (codes[code] === 0) continue;
      for (const held of byCode.get(code) ?? []) {
        const from = at + gram - held.bytes.length;
        if (from >= 0 && held.bytes.every((byte, ahead) => folded(bytes[from + ahead] ?? 0) === byte)) {
          found.add(held.text);
        }
      }
    }
  };
  return (bytes) => {
    const found = new Set<string>();
    search(bytes, found);
    // Of UTF-16 every other byte is nothing, as long as letters are Latin.
    if (bytes.includes(0)) search(withoutZeros(bytes), found);
    return [...found];
  };
}
