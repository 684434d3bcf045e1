import { type TextEncoding, wholeCharacters } from './encoding.ts';

/** Bytes to text, piece by piece. Lines end in `\n` alone, however the file ends them. */
export type PieceDecoder = {
  decode(bytes: Uint8Array, isLast: boolean): string;
  /** What had to be taken otherwise than the first bytes had said; null where nothing. */
  told(): string | null;
};

export function pieceDecoder({ encoding, onlyAscii }: TextEncoding): PieceDecoder {
  const pieces = encoding === 'utf-8' ? utf8Pieces(onlyAscii) : plainPieces(encoding);
  let endedInReturn = false;
  return {
    decode(bytes, isLast) {
      const raw = pieces.decode(bytes, isLast);
      const text = endedInReturn ? `\r${raw}` : raw;
      endedInReturn = !isLast && text.endsWith('\r');
      const whole = endedInReturn ? text.slice(0, -1) : text;
      return whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
    },
    told: pieces.told,
  };
}

function plainPieces(encoding: string): PieceDecoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return { decode: (bytes, isLast) => decoder.decode(bytes, { stream: !isLast }), told: () => null };
}

const lateWindows = 'Letters further down are in Windows-1252.';
const brokenUtf8 = 'Some characters could not be read in UTF-8 and stand as “\ufffd”.';

/**
 * UTF-8, which may turn out to be Windows-1252 only after megabytes of plain letters: then it is read as such from
 * there on.
 */
function utf8Pieces(onlyAscii: boolean): PieceDecoder {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let plainSoFar = onlyAscii;
  let fallback: TextDecoder | null = null;
  let told: string | null = null;
  let held = new Uint8Array(0);

  const decodeWhole = (bytes: Uint8Array): string => {
    if (fallback) return fallback.decode(bytes);
    try {
      const text = strict.decode(bytes);
      // Each character above 127 takes more than one byte.
      plainSoFar &&= text.length === bytes.length;
      return text;
    } catch {
      told = plainSoFar ? lateWindows : brokenUtf8;
      fallback = new TextDecoder(plainSoFar ? 'windows-1252' : 'utf-8', { ignoreBOM: true });
      return fallback.decode(bytes);
    }
  };

  return {
    decode(bytes, isLast) {
      const joined = held.length === 0 ? bytes : concat(held, bytes);
      const cut = isLast ? joined.length : wholeCharacters(joined);
      held = joined.slice(cut);
      return decodeWhole(joined.subarray(0, cut));
    },
    told: () => told,
  };
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
