import { bunkerKinds, type Machine } from '../../../db/schema/machine.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { centreAt, covers, machineLives } from './outages.ts';

const isLinac = ({ kind }: Machine): boolean => bunkerKinds.includes(kind);

/** The machines that stand in use at a centre on the date, whether out or not: linacs first, then by name. */
export function machinesAt(network: ResolvedPlan, centreId: string, date: string): Machine[] {
  return machineLives(network, '')
    .filter((life) => covers(life.inService, life.outOfService, date) && centreAt(life, date) === centreId)
    .map(({ machine }) => machine)
    .sort(
      (a, b) => Number(isLinac(b)) - Number(isLinac(a)) || a.name.localeCompare(b.name, 'en-GB', { numeric: true }),
    );
}
