import { readCore } from '../../electron/local/coreFile.ts';
import type { Breakdowns } from '../../renderer/simulation/booking/breakdowns.ts';
import * as decisions from '../../renderer/simulation/booking/decisions.ts';
import * as replication from '../../renderer/simulation/booking/replication.ts';
import type { Network } from '../../renderer/simulation/compile/network.ts';

/** The engine's own, on the core as it stands compiled. */
export const simulator = (network: Network, drawBreakdowns?: (root: number) => Breakdowns): replication.Simulate =>
  replication.simulator(network, readCore(), drawBreakdowns);

export const decisionDrawer = (network: Network) => decisions.decisionDrawer(network, readCore());
