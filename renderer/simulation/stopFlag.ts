/**
 * How a run tells its workers to stop in the middle of a replication: one shared number that is no longer zero. A
 * worker hears no message while it simulates, but it can read this.
 */
export type StopFlag = Int32Array<SharedArrayBuffer>;

/** A flag that is down; undefined where memory cannot be shared, and a stopped run's last answers are dropped instead. */
export function newStopFlag(): StopFlag | undefined {
  // Node shares memory always; a browser only with a page that keeps other origins out.
  const shared = typeof SharedArrayBuffer !== 'undefined' && globalThis.crossOriginIsolated !== false;
  return shared ? new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) : undefined;
}

export const raise = (flag: StopFlag | undefined): void => {
  if (flag) Atomics.store(flag, 0, 1);
};

export const isRaised = (flag: StopFlag | undefined): boolean => flag !== undefined && Atomics.load(flag, 0) !== 0;
