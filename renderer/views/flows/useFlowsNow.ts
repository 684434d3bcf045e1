import { useMemo } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { editedNetwork, type ShareEditing } from '../../plan/flows/draftShares.ts';
import { type FlowMatrix, flowMatrix } from '../../plan/flows/flowMatrix.ts';
import { everyCourse, generalShares } from '../../plan/flows/subject.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { shownPlan, shownScenarioId } from '../../state/planSlice.ts';
import { useStore } from '../../state/store.ts';
import { useFlowsDesk } from './flowsDesk.ts';

/** What the view shows now: the flows as they are on screen, and the baseline's as they are stored. */
export type FlowsNow = {
  plan: Plan;
  network: ResolvedPlan;
  matrix: FlowMatrix;
  /** The same before any change: the stored baseline. */
  before: FlowMatrix;
  editing: ShareEditing;
  date: string;
};

/** Null while no plan is open. A drag is part of what is shown as soon as it is previewed. */
export function useFlowsNow(): FlowsNow | null {
  const stored = useStore((state) => state.plan);
  const plan = useStore(shownPlan);
  const shownId = useStore(shownScenarioId);
  const storedId = useStore(({ scenarioId }) => scenarioId);
  const target = useStore((state) => state.editTarget);
  const { subject: wanted, date: chosen, holds } = useFlowsDesk();
  const date = chosen ?? plan?.startDate ?? '';
  const known = wanted === everyCourse || wanted === generalShares || plan?.pathways.some(({ id }) => id === wanted);
  const subject = known ? wanted : generalShares;
  const network = useMemo(
    () => (plan === null ? null : editedNetwork(plan, { target, scenarioId: shownId })),
    [plan, target, shownId],
  );
  const matrix = useMemo(
    () => (network === null ? null : flowMatrix(network, subject, date)),
    [network, subject, date],
  );
  const before = useMemo(
    () =>
      stored === null ? null : flowMatrix(editedNetwork(stored, { target: 'plan', scenarioId: null }), subject, date),
    [stored, subject, date],
  );
  return useMemo(() => {
    if (plan === null || network === null || matrix === null || before === null) return null;
    const scenarioId = stored?.scenarios.some(({ id }) => id === storedId) ? storedId : null;
    return { plan, network, matrix, before, date, editing: { subject, from: date, holds, target, scenarioId } };
  }, [plan, stored, network, matrix, before, date, subject, holds, target, storedId]);
}
