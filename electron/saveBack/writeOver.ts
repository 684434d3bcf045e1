/** What of an open file is needed to write over it. */
export type Held = {
  write(bytes: Uint8Array, offset: number, length: number, at: number): Promise<{ bytesWritten: number }>;
  truncate(length: number): Promise<void>;
  sync(): Promise<void>;
};

/**
 * Writes over an open file in its place, to the disk itself. Where that stops half way, as when the disk is full, what
 * was there is put back; `putBack` says whether that was done. Throws what stopped it.
 */
export async function writeOver(
  held: Held,
  bytes: Uint8Array,
  before: Uint8Array,
  putBack: (done: boolean) => void,
): Promise<void> {
  try {
    await writeAll(held, bytes);
  } catch (error) {
    await writeAll(held, before).then(
      () => putBack(true),
      () => putBack(false),
    );
    throw error;
  }
}

async function writeAll(held: Held, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await held.write(bytes, at, bytes.length - at, at)).bytesWritten;
  await held.truncate(bytes.length);
  await held.sync();
}
