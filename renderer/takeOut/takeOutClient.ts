import { askOnce } from '../workers/askedWorker.ts';
import type { AskTakeOut, TakenOut } from './askTakeOut.ts';

const openWorker = (): Worker =>
  new Worker(new URL('../workers/takeOut.ts', import.meta.url), { type: 'module', name: 'takeOut' });

const lostWords = {
  died: 'making it took more memory than there is',
  silent: 'after two minutes it was still not made',
} as const;

/** A file, made in a worker of its own, which takes all its memory with it. Faults are thrown. */
export async function takeOut(question: AskTakeOut, open = openWorker): Promise<Uint8Array<ArrayBuffer>> {
  const made = await askOnce<AskTakeOut, TakenOut>(open, question);
  if ('lost' in made) throw new Error(lostWords[made.lost]);
  if ('fault' in made.answer) throw new Error(made.answer.fault);
  return made.answer.bytes;
}
