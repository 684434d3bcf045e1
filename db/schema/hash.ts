import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

type Json = null | boolean | number | string | readonly unknown[] | { readonly [key: string]: unknown };

/** JSON with sorted keys and no undefined, so that equal values give equal text whatever built them. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: Json) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** SHA-256 of the canonical JSON of a value, in hexadecimal: what a result is bound to. */
export const contentHash = (value: unknown): string => hashOf(canonicalJson(value));

const hashes = new WeakMap<object, string>();

/** The same of a part that is never changed in place, worked out once. */
export function partHash(part: object): string {
  const hash = hashes.get(part) ?? contentHash(part);
  hashes.set(part, hash);
  return hash;
}

const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

const texts = new WeakMap<object, string>();

/** The same hash of a record whose parts are never changed in place: only those that are new are written out again. */
export function contentHashByParts(record: object): string {
  const parts = Object.entries(record).flatMap(([key, part]: [string, unknown]) => {
    const text = partText(part);
    return text === undefined ? [] : [[key, text] as const];
  });
  const sorted = parts.sort(([a], [b]) => (a < b ? -1 : 1));
  return hashOf(`{${sorted.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join()}}`);
}

/** The canonical JSON of a part that is never changed in place, written out once. */
export function partText(part: unknown): string | undefined {
  if (typeof part !== 'object' || part === null) return canonicalJson(part);
  const text = texts.get(part) ?? canonicalJson(part);
  texts.set(part, text);
  return text;
}
