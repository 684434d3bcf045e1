import { bunkerKinds } from '../../../db/schema/machine.ts';
import { type MachineLife, resolvedMachines } from '../../simulation/resolvedMachines.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { perNetwork } from './perNetwork.ts';

/** Every machine with when and where it treats. */
export const machineLives = perNetwork((network: ResolvedPlan, _: string): MachineLife[] => resolvedMachines(network));

/** A linac, or the place it keeps for its successor, that does not treat from `from` until the day before `until`. */
export type Outage = {
  centreId: string;
  /** Of the machine that goes out. */
  machineId: string;
  name: string;
  from: string;
  until: string;
  /** What it is out for. */
  cause: 'replaced' | 'project' | 'down';
};

export const covers = (from: string | null, until: string | null, date: string): boolean =>
  (from ?? '') <= date && (until === null || date < until);

/** Where a machine stands on a date; undefined when it stands nowhere then. */
export const centreAt = ({ stays }: MachineLife, date: string): string | undefined =>
  stays.find(({ from, until }) => covers(from, until, date))?.centreId;

/** When linacs are out, in order of time: swaps until the new machine treats, moves, and being taken down. */
export const outagesOf = perNetwork((network: ResolvedPlan, _: string): Outage[] => {
  const lives = machineLives(network, '').filter(({ machine }) => bunkerKinds.includes(machine.kind));
  const broughtBy = new Map(lives.flatMap((life) => (life.broughtBy === undefined ? [] : [[life.broughtBy, life]])));
  const found = lives.flatMap((life): Outage[] => {
    const own = (from: string, until: string, cause: Outage['cause']) => {
      const centreId = centreAt(life, from) ?? life.stays.at(-1)?.centreId ?? life.machine.centreId;
      return { centreId, machineId: life.id, name: life.machine.name, from, until, cause };
    };
    const successor = life.endedBy === undefined ? undefined : broughtBy.get(life.endedBy);
    const [left, follows] = [life.outOfService, successor?.inService];
    return [
      ...life.outages.map(({ from, until }) => own(from, until, 'project')),
      ...life.down.map(({ from, until }) => own(from, until, 'down')),
      ...(left && follows && left < follows ? [own(left, follows, 'replaced')] : []),
    ];
  });
  return found.sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
});

export const isOut = (outages: readonly Outage[], machineId: string, date: string): boolean =>
  outages.some((outage) => outage.machineId === machineId && covers(outage.from, outage.until, date));
