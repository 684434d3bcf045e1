import type { Change } from '../../../db/schema/change.ts';
import { canonicalJson } from '../../../db/schema/hash.ts';

/**
 * What a change decides about, so that two of the same subject cannot both hold at one time. Null for changes that add
 * up: a closure beside another, a further share sent elsewhere, a factor on demand beside another.
 */
export function subjectOf(change: Change): string | null {
  switch (change.type) {
    case 'moveProject':
    case 'cancelProject':
      return `project ${change.projectId}`;
    case 'addProject':
      return `new project ${change.project.id}`;
    case 'addMachine':
      return `new machine ${change.machine.id}`;
    case 'openCentre':
      return `new centre ${change.centre.id}`;
    case 'retireMachine':
      return `end of machine ${change.machineId}`;
    case 'moveMachine':
      return `place of machine ${change.machineId}`;
    case 'closeCentre':
      return `end of centre ${change.centreId}`;
    case 'changeHours':
      return `hours ${change.machineId ?? '*'} ${change.centreId ?? '*'}`;
    case 'changeOpeningDays':
      return `days ${change.centreId}`;
    case 'changeFlow':
      return `flow ${change.zoneId} ${change.pathwayId} ${change.generalOnly === true}`;
    case 'changeDemand':
      return change.growthPerYear === undefined || change.factor !== undefined
        ? null
        : `growth ${change.zoneId} ${change.pathwayId}`;
    case 'changeFractionation':
      return `mix ${change.pathwayId}`;
    case 'changeBreakdown':
      return `breakdown ${change.machineId}`;
    case 'changeStaffing':
      return `staff ${change.centreId}`;
    case 'setMutualAid':
      return 'mutual aid';
    case 'divertFlow':
    case 'machineDown':
    case 'centreDown':
      return null;
  }
}

/** When a change holds, as ISO dates; what has no date holds from the first to the last day. */
export function periodOf(change: Change): { from: string; until: string } {
  const last = '9999';
  if (change.type === 'moveProject' || change.type === 'cancelProject' || change.type === 'addProject') {
    return { from: '', until: last };
  }
  return { from: change.from ?? '', until: 'until' in change && change.until !== undefined ? change.until : last };
}

export function overlap(one: Change, other: Change): boolean {
  const [a, b] = [periodOf(one), periodOf(other)];
  return a.from < b.until && b.from < a.until;
}

/** Whether a later change leaves nothing of an earlier one. */
export function covers(later: Change, earlier: Change): boolean {
  const [a, b] = [periodOf(later), periodOf(earlier)];
  return a.from <= b.from && a.until >= b.until;
}

/** Whether two changes do the same, whatever their ids and the reasons given for them. */
export const sameChange = (one: Change, other: Change): boolean => contentOf(one) === contentOf(other);

const contentOf = ({ id: _id, why: _why, off: _off, lost: _lost, ...rest }: Change): string => canonicalJson(rest);
