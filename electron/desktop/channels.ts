import type { CallName } from '../api.ts';

/** Every channel between the interface and the main process: one for each call of the contract. */
export type Channel = `planner:${CallName}`;

export const channelOf = (name: CallName): Channel => `planner:${name}`;
