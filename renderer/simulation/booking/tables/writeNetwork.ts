import type { Network } from '../../compile/network.ts';
import type { Core } from '../core.ts';
import { writeCentres } from './writeCentres.ts';
import { writeDemand } from './writeDemand.ts';
import { writeEvents } from './writeEvents.ts';
import { writePathways } from './writePathways.ts';
import { writeReporting } from './writeReporting.ts';
import { writeRoutes } from './writeRoutes.ts';
import { writerTo } from './writer.ts';
import { writeUnits } from './writeUnits.ts';

/** Writes a compiled network into a core that has none yet. */
export function writeNetwork(core: Core, network: Network): void {
  const write = writerTo(core);
  const { start, end, days } = network.timeline;
  write.number('planStart', start);
  write.number('planEnd', end);
  write.number('days', days);
  write.number('stride', network.stride);
  writeCentres(write, network);
  writeUnits(write, network);
  writePathways(write, network);
  writeDemand(write, network);
  writeRoutes(write, network);
  writeEvents(write, network);
  writeReporting(write, network);
}
