/** What of an open file is needed to write over it. */
export type Held = {
  write(bytes: Uint8Array, offset: number, length: number, at: number): Promise<{ bytesWritten: number }>;
  truncate(length: number): Promise<void>;
  sync(): Promise<void>;
};

/** What stopped writing, and whether what was there is back. */
export type Stopped = { error: unknown; isBack: boolean };

/**
 * Writes over an open file in its place, to the disk itself. Where that stops half way, as when the disk is full, what
 * was there is put back, and what stopped it is answered; null where nothing did.
 */
export async function writeOver(held: Held, bytes: Uint8Array, before: Uint8Array): Promise<Stopped | null> {
  try {
    await writeAll(held, bytes);
    return null;
  } catch (error) {
    const isBack = await writeAll(held, before).then(
      () => true,
      () => false,
    );
    return { error, isBack };
  }
}

async function writeAll(held: Held, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await held.write(bytes, at, bytes.length - at, at)).bytesWritten;
  await held.truncate(bytes.length);
  await held.sync();
}
