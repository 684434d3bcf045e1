import { decode, ExtensionCodec, encode } from '@msgpack/msgpack';

const extensionCodec = new ExtensionCodec();
extensionCodec.register({
  type: 1,
  encode: (value) =>
    value instanceof Float64Array ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : null,
  // A copy begins where a number may begin, which a place amid the other bytes seldom is.
  decode: (bytes) => new Float64Array(bytes.slice().buffer),
});

/**
 * Plain data with its series of numbers, bit for bit (NaN and −0 too), in about half of the bytes it has in memory. Of
 * the same kind of machine for the same: the order of bytes is the machine's own.
 */
export async function toBytes(value: unknown): Promise<Uint8Array<ArrayBuffer>> {
  // As fractions, since whole numbers know no −0; a property that is undefined is one that is not there.
  const plain = encode(value, { extensionCodec, forceIntegerToFloat: true, ignoreUndefined: true });
  return through(plain, new CompressionStream('gzip'));
}

/** What `toBytes` was given. Rejects where a byte has changed. */
export async function fromBytes(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  return decode(await through(bytes, new DecompressionStream('gzip')), { extensionCodec });
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Response(new Blob([bytes]).stream().pipeThrough(stream)).bytes();
}
