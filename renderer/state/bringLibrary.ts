import type { Output, Planner } from '../../electron/api.ts';

type Calls = Pick<Planner, 'bringLibrary' | 'takeLibrary' | 'dropLibrary'>;

/** Far below what any shell takes in one message, and large enough for a part to cost next to nothing. */
const usualPartBytes = 4 * 1024 * 1024;

/**
 * Brings a file of all plans over to the shell part by part and has it taken in among the backups; tells how many bytes are
 * over. Null when it was stopped by then: of the file nothing is kept.
 */
export async function bringLibrary(
  file: Blob,
  { bringLibrary, takeLibrary, dropLibrary }: Calls,
  onBytes: (received: number) => void,
  signal: AbortSignal,
  partBytes = usualPartBytes,
): Promise<Output<'takeLibrary'> | null> {
  const job = crypto.randomUUID();
  const of = file.size;
  let received = 0;
  try {
    // Once at least, so that an empty file comes over as what it is.
    do {
      const bytes = new Uint8Array(await file.slice(received, received + partBytes).arrayBuffer());
      const brought = await bringLibrary({ job, of, at: received, bytes });
      if (!brought.ok) return brought;
      ({ received } = brought.value);
      onBytes(received);
      if (signal.aborted) return null;
    } while (received < of);
    return await takeLibrary({ job });
  } finally {
    await dropLibrary({ job });
  }
}
