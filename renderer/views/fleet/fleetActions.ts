import type { Project } from '../../../db/schema/project.ts';
import { planReplacementsEdit, unreplaced } from '../../plan/fleet/change/planReplacements.ts';
import { removeProjectEdit } from '../../plan/fleet/change/projectEdits.ts';
import { lacksPatientsOrTravel } from '../../plan/newcomer/newcomerOffer.ts';
import { applyScenario } from '../../simulation/applyScenario.ts';
import { resolvedMachines } from '../../simulation/resolvedMachines.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { findMachine } from '../../simulation/scenario/records.ts';
import { useStore } from '../../state/store.ts';
import { fleetDo, targetNow, tell } from './fleetDo.ts';
import { type FleetMenu, useFleetStore } from './fleetStore.ts';

/** Something that can be done with what a menu was asked for; `key` does it on the row without the menu. */
export type FleetAction = { label: string; key?: string; keyName?: string; disabled?: string; run(): void };

/** The plan on screen as its scenario has it. */
export function resolvedNow(): ResolvedPlan | null {
  const { plan, scenarioId } = useStore.getState();
  if (plan === null) return null;
  const known = plan.scenarios.some(({ id }) => id === scenarioId);
  const resolved = applyScenario(plan, known ? (scenarioId ?? 'baseline') : 'baseline');
  return resolved.ok ? resolved.value : null;
}

/** What can be done with a trust, a centre, a machine or a project, in the order of a menu. */
export function fleetActions({ kind, id }: Pick<FleetMenu, 'kind' | 'id'>): FleetAction[] {
  const { open } = useFleetStore.getState();
  const { select } = useStore.getState();
  const resolved = resolvedNow();
  if (resolved === null) return [];
  const newCentre = { label: 'New centre…', key: 'n', keyName: 'N', run: () => open({ does: 'newCentre' }) };
  switch (kind) {
    case 'trust':
      return [{ ...newCentre, run: () => open({ does: 'newCentre', trustId: id }) }];
    case 'centre': {
      const bare = unreplaced(resolved, id).length;
      return [
        { label: 'Add a linac…', key: 'a', keyName: 'A', run: () => open({ does: 'newLinac', centreId: id }) },
        {
          label: bare === 0 ? 'Plan replacements' : `Plan replacements of ${bare} ${bare === 1 ? 'linac' : 'linacs'}`,
          ...(bare === 0 ? { disabled: 'every linac here has one' } : {}),
          ...{ key: 'p', keyName: 'P' },
          run: () => planReplacements(id),
        },
        {
          label: 'Give it travel and patients…',
          ...(lacksPatientsOrTravel(resolved, id) ? {} : { disabled: 'it has both' }),
          ...{ key: 'g', keyName: 'G' },
          run: () => open({ does: 'settleCentre', centreId: id }),
        },
        newCentre,
        { label: 'Show its figures', key: 'i', keyName: 'I', run: () => select({ kind: 'centre', id }) },
      ];
    }
    case 'machine':
      return machineActions(resolved, id);
    case 'project': {
      const project = resolved.plan.projects.find((held) => held.id === id);
      if (!project) return [];
      return [
        { label: 'Show its figures', run: () => select({ kind: 'project', id }) },
        { label: 'Leave it out', key: 'Delete', keyName: 'Delete', run: () => leaveOut(resolved, project) },
      ];
    }
  }
}

/** Actions on a machine concern whoever stands last in its bunker: what has gone cannot be replaced. */
function machineActions(resolved: ResolvedPlan, id: string): FleetAction[] {
  const { open } = useFleetStore.getState();
  const { select } = useStore.getState();
  const machineId = lastInBunker(resolved.plan, id);
  const life = resolvedMachines(resolved).find((held) => held.id === machineId);
  const machine = findMachine(resolved.plan, machineId);
  const centreId = life?.stays.at(-1)?.centreId ?? machine?.centreId ?? '';
  const gone = life?.outOfService == null ? {} : { disabled: 'it already goes' };
  const name = machine?.name ?? '';
  return [
    { label: `Replace ${name}…`, key: 'r', keyName: 'R', ...gone, run: () => open({ does: 'replace', machineId }) },
    {
      label: `Move ${name} to another centre…`,
      key: 'm',
      keyName: 'M',
      ...gone,
      run: () => open({ does: 'move', machineId }),
    },
    { label: `Retire ${name}…`, key: 't', keyName: 'T', ...gone, run: () => open({ does: 'retire', machineId }) },
    { label: 'Add a linac here…', key: 'a', keyName: 'A', run: () => open({ does: 'newLinac', centreId }) },
    { label: 'Show its figures', run: () => select({ kind: 'machine', id }) },
  ];
}

function lastInBunker(plan: ResolvedPlan['plan'], id: string): string {
  const next = plan.projects.find((project) => project.kind === 'replace' && project.machineId === id)?.newMachine?.id;
  return next === undefined || next === id ? id : lastInBunker(plan, next);
}

export function planReplacements(centreId: string): void {
  const resolved = resolvedNow();
  const edit = resolved && planReplacementsEdit(resolved, centreId);
  if (!edit) return;
  const done = fleetDo(edit, targetNow());
  if (!done.ok) tell(done);
}

export function leaveOut({ plan }: ResolvedPlan, project: Project): void {
  const done = fleetDo(removeProjectEdit(plan, project), targetNow(project.id));
  if (!done.ok) tell(done);
}
