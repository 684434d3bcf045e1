import type { Network } from '../compile/network.ts';
import { replicationKey } from '../random/key.ts';
import { type Breakdowns, breakdownDrawer } from './breakdowns.ts';
import { type Core, newCore } from './core.ts';
import { type Courses, coursesIn } from './courses.ts';
import { type State, stateIn } from './state.ts';
import { writeNetwork } from './tables/writeNetwork.ts';
import { intsOf } from './views.ts';

/**
 * One replication, worked through to the end of the plan. Its tables are views of the core's memory, which the next
 * replication overwrites.
 */
export type Replication = { network: Network; core: Core; state: State; courses: Courses };

/** Looks at the books as they stand after a day's decisions. */
export type OnDayEnd = (day: number, replication: Replication) => void;

/** Runs one replication. */
export type Simulate = (seed: number, replication: number, onDayEnd?: OnDayEnd) => Replication;

/** How a simulator differs from the usual, for those who look into it. */
export type Unusual = {
  /** What breakdowns cost, instead of what is drawn. */
  drawBreakdowns?: (root: number) => Breakdowns;
  /** Courses that have been treated and their fractions stay on the books, to be looked at, which takes much memory. */
  keepsFractions?: boolean;
};

/** A simulator of a network, which keeps its core and all its tables between replications. */
export function simulator(network: Network, module: WebAssembly.Module, unusual: Unusual = {}): Simulate {
  const { drawBreakdowns = breakdownDrawer(network), keepsFractions = false } = unusual;
  const core = newCore(module);
  writeNetwork(core, network);
  core.set('keepsFractions', Number(keepsFractions));
  return (seed, replication, onDayEnd) => {
    const root = replicationKey(seed, replication);
    writeBreakdowns(core, drawBreakdowns(root));
    core.call('begin', root);
    let books = booksIn(core, network);
    for (let day = 0; day < network.timeline.end; day++) {
      core.call('workThrough', day);
      if (books.state.free.buffer !== core.memory.buffer) books = booksIn(core, network);
      onDayEnd?.(day, books);
    }
    return books;
  };
}

/** Views are void once the core's memory has grown, and are made again. */
const booksIn = (core: Core, network: Network): Replication => ({
  network,
  core,
  state: stateIn(core, network),
  courses: coursesIn(core),
});

function writeBreakdowns(core: Core, { slot, seconds, dayStart }: Breakdowns): void {
  core.call('layOutBreakdowns', slot.length);
  intsOf(core, 'breakdownSlot', slot.length).set(slot);
  intsOf(core, 'breakdownSeconds', slot.length).set(seconds);
  intsOf(core, 'breakdownsFrom', dayStart.length).set(dayStart);
}
