import type { WorkshopRecord } from '../../db/schema/workshop.ts';
import { isoWithOffset } from '../plan/workshop/moments.ts';
import type { ShownThen } from '../plan/workshop/shownThen.ts';
import { addToRecord } from '../plan/workshop/storyCommands.ts';
import type { Store } from './store.ts';

/** What somebody said, as it was taken down; texts may be empty. */
export type Said = { kind: WorkshopRecord['kind']; text: string; role: string; due: string };

/** Keeps what was said with what was on screen; nothing where nothing was said. */
export function recordSaid({ plan, execute }: Store, { kind, text, role, due }: Said, shown: ShownThen): void {
  if (plan === null || text.trim() === '') return;
  const command = addToRecord(plan, {
    kind,
    text: text.trim(),
    ...(role.trim() !== '' && { role: role.trim() }),
    ...(kind === 'action' && due !== '' && { due }),
    at: isoWithOffset(new Date()),
    ...shown,
  });
  if (command !== null) execute(command);
}
