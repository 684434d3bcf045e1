import { z } from 'zod';
import { bunkerKinds, Machine } from '../machine.ts';
import { dayOf } from './day.ts';
import { type Draft, listed, nested, sound, textOf } from './draft.ts';
import { programmeOf, type Work } from './programme.ts';

const needed = z.object(
  Machine.pick({ id: true, centreId: true, kind: true, inService: true, outOfService: true }).shape,
);

/** A linac in a bunker of a centre, from its first day there until the day before `untilDay`. */
export type Stay = {
  readonly machineId: string;
  readonly centreId: string;
  readonly fromDay: number;
  readonly untilDay: number;
};

type Placed = { readonly machine: z.infer<typeof needed>; readonly maker: Work | undefined };

/**
 * Where every linac stands over time. A machine keeps its bunker until its successor treats, so a replacement
 * never needs two; a machine that is added needs its bunker from the first stage that is out of service.
 */
export function staysOf(draft: Draft): Stay[] {
  const programme = programmeOf(draft);
  const read = new Set(programme.map(({ path }) => path));
  const unread = listed(draft, 'projects').filter(({ path }) => !read.has(path));
  const doubtful = new Set(unread.flatMap((raw) => textOf(raw, 'machineId') ?? []));
  return placedIn(draft, programme)
    .filter(({ machine }) => bunkerKinds.includes(machine.kind) && !doubtful.has(machine.id))
    .flatMap(({ machine, maker }) => staysOfOne(machine, maker, programme));
}

/**
 * Machines of which it can be told when they come. Left out is what other rules complain of: the successor of a
 * machine that is not there, and a second machine under one id.
 */
function placedIn(draft: Draft, programme: readonly Work[]): Placed[] {
  const placed = new Map<string, Placed>();
  for (const { record } of sound(listed(draft, 'machines'), needed)) {
    placed.set(record.id, { machine: record, maker: undefined });
  }
  const projects = new Map(listed(draft, 'projects').map((raw) => [raw.path, raw]));
  for (const maker of programme) {
    const raw = projects.get(maker.path);
    const [found] = raw === undefined ? [] : sound(nested(raw, 'newMachine'), needed);
    const follows = maker.kind !== 'replace' || placed.has(maker.machineId ?? '');
    if (found !== undefined && follows && !placed.has(found.record.id)) {
      placed.set(found.record.id, { machine: found.record, maker });
    }
  }
  return [...placed.values()];
}

function staysOfOne(machine: z.infer<typeof needed>, maker: Work | undefined, programme: readonly Work[]): Stay[] {
  const mine = programme.filter((work) => work !== maker && work.machineId === machine.id);
  const brought = maker === undefined ? Number.NEGATIVE_INFINITY : maker.kind === 'add' ? maker.outDay : maker.endDay;
  const stated = machine.inService === undefined ? Number.NEGATIVE_INFINITY : dayOf(machine.inService);
  const ends = mine.filter(({ kind }) => kind === 'replace' || kind === 'retire').map(({ endDay }) => endDay);
  const out = machine.outOfService === undefined ? Number.POSITIVE_INFINITY : dayOf(machine.outOfService);
  const goneDay = Math.min(out, ...ends);

  const stays: Stay[] = [];
  let here = { centreId: machine.centreId, fromDay: Math.max(brought, stated) };
  for (const move of mine.filter(({ kind }) => kind === 'move')) {
    const leaveDay = Math.min(move.outDay, goneDay);
    stays.push({ machineId: machine.id, ...here, untilDay: leaveDay });
    here = { centreId: move.toCentreId ?? machine.centreId, fromDay: move.endDay };
  }
  stays.push({ machineId: machine.id, ...here, untilDay: goneDay });
  return stays.filter(({ fromDay, untilDay }) => fromDay < untilDay);
}
