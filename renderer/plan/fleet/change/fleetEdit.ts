import type { Centre } from '../../../../db/schema/centre.ts';
import type { Machine } from '../../../../db/schema/machine.ts';
import type { Project } from '../../../../db/schema/project.ts';
import type { Source } from '../../../../db/schema/source.ts';
import type { Trust } from '../../../../db/schema/trust.ts';

/** One thing a planner does to the fleet, whether in the plan itself or in a scenario. */
export type FleetStep =
  | { does: 'putProject'; project: Project }
  | { does: 'removeProject'; projectId: string }
  | { does: 'putMachine'; machine: Machine }
  | { does: 'putCentre'; centre: Centre }
  /** Trusts and sources belong to the plan itself, wherever what names them goes. */
  | { does: 'putTrust'; trust: Trust }
  | { does: 'putSource'; source: Source };

/** Steps done together: one command, one undo. `scenarioName` names the scenario they make when they make one. */
export type FleetEdit = { name: string; label: string; scenarioName: string; steps: readonly FleetStep[] };

/** Where an edit goes: into the plan, into a scenario, or (null) into a new one. */
export type FleetTarget = { into: 'plan' } | { into: 'scenario'; scenarioId: string | null };

export const thePlan: FleetTarget = { into: 'plan' };
