import { z } from 'zod';
import { WorkshopKind } from '../../../../db/schema/workshop.ts';

/** What the presenter's window is told, whenever it changes. */
export const PresenterState = z.strictObject({
  type: z.literal('state'),
  walking: z.boolean(),
  /** The place of the step, and how many there are. */
  at: z.int(),
  steps: z.int(),
  title: z.string(),
  note: z.string(),
  next: z.string().nullable(),
  scenario: z.string(),
  /** Milliseconds since the epoch. */
  startedAt: z.number().nullable(),
  frozenSince: z.number().nullable(),
  blank: z.boolean(),
  recorded: z.int(),
  roles: z.array(z.string()),
});
export type PresenterState = z.infer<typeof PresenterState>;

/** Asks whether a presenter's window is there: the one that the room sees has just come to the screen. */
export const RoomHello = z.strictObject({ type: z.literal('room') });

/** What the presenter's window asks of the one that the room sees. */
export const PresenterAsk = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hello') }),
  z.strictObject({ type: z.literal('press'), command: z.string() }),
  z.strictObject({ type: z.literal('end') }),
  z.strictObject({
    type: z.literal('said'),
    said: z.strictObject({ kind: WorkshopKind, text: z.string(), role: z.string(), due: z.string() }),
  }),
]);
export type PresenterAsk = z.infer<typeof PresenterAsk>;

/** Both windows are pages of this planner: what passes between them never leaves the computer. */
export const channelOf = (id: string): BroadcastChannel => new BroadcastChannel(`isocentre.presenter.${id}`);

/** The window that an address is the presenter's of; null when it is not one. */
export const presenterOf = (hash: string): string | null => /^#\/presenter\/([0-9a-f-]{36})$/.exec(hash)?.[1] ?? null;
