import { readCore } from '../../electron/local/coreFile.ts';
import * as decisions from '../../renderer/simulation/booking/decisions.ts';
import * as replication from '../../renderer/simulation/booking/replication.ts';
import type { Network } from '../../renderer/simulation/compile/network.ts';

/** The engine's own, on the core as it stands compiled; unless told otherwise with every fraction kept, to be looked at. */
export const simulator = (network: Network, unusual?: replication.Unusual): replication.Simulate =>
  replication.simulator(network, readCore(), { keepsFractions: true, ...unusual });

export const decisionDrawer = (network: Network) => decisions.decisionDrawer(network, readCore());
