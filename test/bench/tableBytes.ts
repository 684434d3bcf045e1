/** Bytes of all typed arrays in a value and whatever it holds, each buffer counted once. */
export function tableBytes(value: unknown): number {
  const buffers = new Set<ArrayBufferLike>();
  const seen = new Set<object>();
  const gather = (held: unknown): void => {
    if (typeof held !== 'object' || held === null || seen.has(held)) return;
    seen.add(held);
    if (ArrayBuffer.isView(held)) buffers.add(held.buffer);
    else for (const inner of held instanceof Map ? held.values() : Object.values(held)) gather(inner);
  };
  gather(value);
  return [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
}
