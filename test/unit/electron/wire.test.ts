import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, encode } from '../../../electron/local/wire.ts';

test('bytes of any length and value cross unchanged, wherever they stand', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100_000 }), (bytes) => {
      const crossed = decode(encode({ ok: true, value: { pdf: bytes } }));
      expect(crossed).toEqual({ ok: true, value: { pdf: bytes } });
    }),
    { numRuns: 50 },
  );
});

test('JSON crosses unchanged', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(decode(encode(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
