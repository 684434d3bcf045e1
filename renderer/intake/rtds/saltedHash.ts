/**
 * 64 bits of an identifier, as two halves that are written over with every call. Without the salt, which lives as long
 * as one reading, they say nothing of what went in.
 */
export type SaltedHash = {
  readonly half: { hi: number; lo: number };
  /** Begins anew, with a number that keeps kinds of identifier apart. */
  begin(kind: number): void;
  add(text: string): void;
  end(): void;
};

/** `salt` is two random numbers of 32 bits. Multiplying and mixing follow MurmurHash3, in two lanes that exchange. */
export function newSaltedHash(salt: readonly [number, number]): SaltedHash {
  let a = 0;
  let b = 0;
  const half = { hi: 0, lo: 0 };
  const step = (code: number): void => {
    a = Math.imul(a ^ code, 0x85ebca6b);
    b = Math.imul(b ^ code, 0xc2b2ae35);
    a = (a << 13) | (a >>> 19);
    b = (b << 17) | (b >>> 15);
    a = (a + b) | 0;
  };
  return {
    half,
    begin(kind) {
      a = salt[0] ^ Math.imul(kind + 1, 0x9e3779b1);
      b = salt[1] ^ Math.imul(kind + 1, 0x7feb352d);
    },
    add(text) {
      for (let at = 0; at < text.length; at++) step(text.charCodeAt(at));
      // So that “12” and “3” is not “1” and “23”.
      step(0x10000 + text.length);
    },
    end() {
      half.hi = mixed(a ^ Math.imul(b, 0x27d4eb2f));
      half.lo = mixed(b ^ Math.imul(a, 0x165667b1));
    },
  };
}

function mixed(value: number): number {
  let left = value ^ (value >>> 16);
  left = Math.imul(left, 0x85ebca6b);
  left ^= left >>> 13;
  left = Math.imul(left, 0xc2b2ae35);
  return (left ^ (left >>> 16)) | 0;
}

export function randomSalt(): [number, number] {
  const [a = 1, b = 2] = crypto.getRandomValues(new Uint32Array(2));
  return [a, b];
}
