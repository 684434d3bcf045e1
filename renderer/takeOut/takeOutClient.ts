import type { AskTakeOut, TakenOut } from './askTakeOut.ts';

const openWorker = (): Worker =>
  new Worker(new URL('../workers/takeOut.ts', import.meta.url), { type: 'module', name: 'takeOut' });

/** A file, made in a worker of its own, which takes all its memory with it. Faults are thrown. */
export function takeOut(question: AskTakeOut, open = openWorker): Promise<Uint8Array<ArrayBuffer>> {
  const worker = open();
  const made = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<TakenOut>) =>
      'fault' in data ? reject(new Error(data.fault)) : resolve(data.bytes);
    worker.onerror = () => reject(new Error('making it took more memory than there is'));
  });
  worker.postMessage(question);
  return made.finally(() => worker.terminate());
}
