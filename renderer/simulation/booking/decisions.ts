import type { Network } from '../compile/network.ts';
import { replicationKey } from '../random/key.ts';
import { newCore } from './core.ts';
import { type Courses, coursesIn } from './courses.ts';
import { writeNetwork } from './tables/writeNetwork.ts';

/** Draws the decisions of replications of a network, before anything is booked; each overwrites the one before. */
export function decisionDrawer(
  network: Network,
  module: WebAssembly.Module,
): (seed: number, replication: number) => Courses {
  const core = newCore(module);
  writeNetwork(core, network);
  return (seed, replication) => {
    core.call('drawDecisions', replicationKey(seed, replication));
    return coursesIn(core);
  };
}
