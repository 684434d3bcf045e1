import type { Change } from '../../../../db/schema/change.ts';
import { canonicalJson } from '../../../../db/schema/hash.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { ok, type Result, refuse } from '../../../../db/schema/problem.ts';
import type { Project } from '../../../../db/schema/project.ts';
import type { Scenario } from '../../../../db/schema/scenario.ts';
import { freshId } from '../../scenarioCommands.ts';
import type { FleetStep } from './fleetEdit.ts';

/** A scenario with one more step, each project and machine by at most one change of a kind; or why it cannot hold it. */
export function withStep(plan: Plan, scenario: Scenario, step: FleetStep): Result<Scenario> {
  switch (step.does) {
    case 'putProject':
      return putProject(plan, scenario, step.project);
    case 'removeProject':
      return ok(removeProject(scenario, step.projectId));
    case 'putMachine': {
      const { machine } = step;
      const from = machine.inService ?? machine.commissioned;
      if (plan.machines.some(({ id }) => id === machine.id)) return refuse(onlyInPlan('This machine'));
      return ok(added(scenario, `add-${machine.id}`, { type: 'addMachine', machine, from }));
    }
    case 'putCentre': {
      const { centre } = step;
      if (plan.centres.some(({ id }) => id === centre.id)) return refuse(onlyInPlan(centre.name));
      const from = centre.opens ?? plan.startDate;
      return ok(added(scenario, `open-${centre.id}`, { type: 'openCentre', centre, from }));
    }
    case 'putTrust':
    case 'putSource':
      return ok(scenario);
  }
}

const onlyInPlan = (what: string) => ({
  path: '',
  message: `${what} belongs to the plan itself. Choose “Edit the plan” to change it.`,
});

/** A change without its id, of whichever type. */
type Unnamed = Change extends infer C ? (C extends Change ? Omit<C, 'id'> : never) : never;

function added(scenario: Scenario, stem: string, change: Unnamed): Scenario {
  const taken = scenario.changes.map(({ id }) => id);
  return { ...scenario, changes: [...scenario.changes, { ...change, id: freshId(stem, taken) }] };
}

function putProject(plan: Plan, scenario: Scenario, project: Project): Result<Scenario> {
  const adds = (change: Change) => change.type === 'addProject' && change.project.id === project.id && !change.off;
  if (scenario.changes.some(adds)) {
    const changes = scenario.changes.map((change) =>
      change.type === 'addProject' && adds(change) ? { ...change, project } : change,
    );
    return ok({ ...scenario, changes });
  }
  const base = projectBefore(plan, scenario, project.id);
  if (base === undefined) return ok(added(scenario, `add-${project.id}`, { type: 'addProject', project }));
  const { start, stages } = project;
  if (canonicalJson(timeless(base)) !== canonicalJson(timeless(project))) {
    const message = 'A scenario can change the dates and stages of this project. Choose “Edit the plan” for the rest.';
    return refuse({ path: '', message });
  }
  const sameStages = canonicalJson(base.stages) === canonicalJson(stages);
  const moved = {
    type: 'moveProject' as const,
    projectId: project.id,
    start,
    ...(sameStages ? {} : { stages }),
  };
  const moves = (change: Change) => change.type === 'moveProject' && change.projectId === project.id && !change.off;
  const held = scenario.changes.find(moves);
  if (held === undefined) return ok(added(scenario, `move-${project.id}`, moved));
  const why = held.why === undefined ? {} : { why: held.why };
  const changes = scenario.changes.map((change) => (change === held ? { ...moved, ...why, id: held.id } : change));
  return ok({ ...scenario, changes });
}

/** What a project is but for when it happens; a new machine's own commissioning follows its project. */
const timeless = ({ start: _start, stages: _stages, financialYear: _year, newMachine, ...rest }: Project) => ({
  ...rest,
  ...(newMachine && { newMachine: { ...newMachine, commissioned: '' } }),
});

/** A project as the plan, or the scenarios that this one builds on, have it. */
function projectBefore(plan: Plan, scenario: Scenario, id: string): Project | undefined {
  const parent = plan.scenarios.find((held) => held.id === scenario.parentId);
  const own = plan.projects.find((project) => project.id === id);
  if (own !== undefined || parent === undefined) return own;
  const change = parent.changes.find((held) => held.type === 'addProject' && held.project.id === id && !held.off);
  return change?.type === 'addProject' ? change.project : projectBefore(plan, parent, id);
}

/** A project that the scenario itself added is simply not added; one of the plan is cancelled. */
function removeProject(scenario: Scenario, projectId: string): Scenario {
  const isOwn = scenario.changes.some((change) => change.type === 'addProject' && change.project.id === projectId);
  const changes = scenario.changes.filter(
    (change) =>
      !(change.type === 'addProject' && change.project.id === projectId) &&
      !(change.type === 'moveProject' && change.projectId === projectId),
  );
  const without = { ...scenario, changes };
  return isOwn ? without : added(without, `cancel-${projectId}`, { type: 'cancelProject', projectId });
}
