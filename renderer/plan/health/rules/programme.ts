import type { Plan } from '../../../../db/schema/plan.ts';
import { applyScenario } from '../../../simulation/applyScenario.ts';
import { lowerFirst } from '../../../simulation/firstLetter.ts';
import { aidWarnings } from '../../../simulation/planWarnings/aidWarnings.ts';
import { closureWarnings } from '../../../simulation/planWarnings/closureWarnings.ts';
import { reserveWarnings } from '../../../simulation/planWarnings/reserveWarnings.ts';
import { type ResolvedPlan, unchanged } from '../../../simulation/resolvedPlan.ts';
import { put, putRecords } from '../../commands/putRecords.ts';
import type { FleetConflict } from '../../fleet/conflicts/fleetConflict.ts';
import { fleetConflicts } from '../../fleet/conflicts/fleetConflicts.ts';
import { problemSentence } from '../../tables/problemSentence.ts';
import type { Finding, HealthRule } from '../finding.ts';

/** What cannot be, or is seldom wanted, of the machines and projects of the plan itself. */
export const fleet: HealthRule = {
  id: 'fleet',
  reads: ['trusts', 'centres', 'machines', 'projects', 'sources', 'startDate', 'horizonWeeks'],
  find: (plan) => fleetConflicts(plan).map((conflict) => ofFleet(conflict, null)),
};

const ofFleet = ({ id, severity, sentence, place, mend }: FleetConflict, scenarioId: string | null): Finding => ({
  id: `fleet/${scenarioId ?? ''}/${id}`,
  severity,
  sentence,
  place: { view: 'fleet', selection: place.selection, scenarioId },
  scenarioId,
  ...(mend && { mend }),
});

/** Mutual aid that can offer nothing, minutes held for urgent courses while none is urgent, and long closures. */
export const aidAndReserve: HealthRule = {
  id: 'aid-and-reserve',
  reads: [
    ...(['mutualAid', 'travel', 'zones', 'demand', 'machines', 'projects', 'pathways', 'scenarios'] as const),
    ...(['centres', 'startDate', 'horizonWeeks'] as const),
  ],
  find: (plan) => engineWarnings(unchanged(plan), null),
};

const engineWarnings = (resolved: ResolvedPlan, scenarioId: string | null): Finding[] =>
  [...aidWarnings(resolved), ...reserveWarnings(resolved), ...closureWarnings(resolved)].map(({ path, message }) => ({
    id: `engine/${scenarioId ?? ''}/${path}/${message}`,
    severity: 'doubtful',
    sentence: message,
    place:
      scenarioId !== null
        ? { view: 'compare', scenarioId }
        : {
            view: 'data',
            row: { collection: tableOf(path), key: '' },
          },
    scenarioId,
  }));

/** The table that mends what is odd at a path. */
function tableOf(path: string) {
  if (path === 'mutualAid') return 'header';
  if (path === 'travel') return 'travel';
  return path.startsWith('centres') ? 'centres' : 'pathways';
}

/** What a scenario makes wrong or doubtful that the plan itself is not. */
export const scenarioRule = (scenarioId: string): HealthRule => ({
  id: `scenario/${scenarioId}`,
  reads: [
    'trusts',
    'sources',
    'centres',
    'machines',
    'projects',
    'mutualAid',
    'travel',
    'zones',
    'demand',
    'flows',
    'pathways',
    'scenarios',
    'startDate',
    'horizonWeeks',
  ],
  find(plan) {
    const resolved = applyScenario(plan, scenarioId);
    if (!resolved.ok) return resolved.problems.map((problem) => refusal(plan, scenarioId, problem));
    const target = { into: 'scenario', scenarioId } as const;
    const known = new Set([
      ...fleetConflicts(plan).map(({ sentence }) => sentence),
      ...engineWarnings(unchanged(plan), null).map(({ sentence }) => sentence),
    ]);
    return [
      ...fleetConflicts(plan, { scenarioId, target }).map((conflict) => ofFleet(conflict, scenarioId)),
      ...engineWarnings(resolved.value, scenarioId),
    ].filter(({ sentence }) => !known.has(sentence));
  },
});

/** A scenario that cannot be run, as when it moves a project that is gone; the change that says so can be taken out. */
function refusal(plan: Plan, scenarioId: string, problem: { path: string; message: string }): Finding {
  const [, at = '', change = ''] = /^scenarios\[(\d+)\]\.changes\[(\d+)\]/.exec(problem.path) ?? [];
  const scenario = plan.scenarios[Number(at)];
  const faulty = at === '' ? undefined : scenario?.changes[Number(change)];
  const changes = scenario?.changes.filter((one) => one !== faulty);
  const mend =
    scenario !== undefined && faulty !== undefined && changes !== undefined
      ? putRecords(
          plan,
          { name: 'remove-change', label: `Take change ${Number(change) + 1} out of “${scenario.name}”` },
          [put('scenarios', { ...scenario, changes })],
        )
      : null;
  return {
    id: `scenario/${scenarioId}/${problem.path}`,
    severity: 'wrong',
    sentence: `It cannot be run: ${lowerFirst(problemSentence(plan, problem))}`,
    place: { view: 'compare', scenarioId },
    scenarioId,
    ...(mend && { mend }),
  };
}
