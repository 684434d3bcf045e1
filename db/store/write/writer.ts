import type { Database } from 'better-sqlite3';
import { Collection } from '../../schema/edit.ts';
import type { Plan } from '../../schema/plan.ts';
import { putBoundaries } from './boundaries.ts';
import { putCentres, putTrusts } from './centres.ts';
import { putBacklog, putBenchmarks, putDemand, putFlows, putTravel } from './demand.ts';
import { putHeader, writePlanRow } from './header.ts';
import { putMachines, putProjects } from './machines.ts';
import { putObservations } from './observations.ts';
import { putRisks } from './pack.ts';
import { putPathways } from './pathways.ts';
import { putGivenEmpty } from './provenance.ts';
import { type Put, putInto } from './put.ts';
import { putScenarios, putSources } from './scenarios.ts';
import { putStoryboard, putWorkshop } from './workshop.ts';
import { putZones } from './zones.ts';

/**
 * What each part of a plan occupies: `clears` are the tables to empty before it is written again (what hangs on
 * their rows goes with them), `marks` what field_source and given_empty call its records.
 */
type Part = {
  readonly clears: readonly string[];
  readonly marks: readonly string[];
  readonly write: (put: Put, plan: Plan) => void;
};

const parts: { readonly [part in Collection]: Part } = {
  header: {
    clears: ['decision_weekday', 'month_factor', 'mutual_aid', 'capital_envelope', 'uncertainty', 'pack'],
    marks: ['mutualAid'],
    write: putHeader,
  },
  sources: list('sources', 'source', (put, plan) => putSources(put, plan.sources ?? [])),
  trusts: list('trusts', 'trust', (put, plan) => putTrusts(put, plan.trusts)),
  centres: list('centres', 'centre', (put, plan) => putCentres(put, plan.centres)),
  machines: {
    clears: ['machine WHERE brought_by_project_id IS NULL'],
    marks: ['machines'],
    write: (put, plan) => putMachines(put, plan.machines),
  },
  projects: {
    clears: ['project'],
    marks: ['projects', 'newMachine'],
    write: (put, plan) => putProjects(put, plan.projects),
  },
  pathways: list('pathways', 'pathway', (put, plan) => putPathways(put, plan.pathways)),
  zones: list('zones', 'zone', (put, plan) => putZones(put, plan.zones)),
  demand: list('demand', 'demand', (put, plan) => putDemand(put, plan.demand)),
  flows: list('flows', 'flow', (put, plan) => putFlows(put, plan.flows)),
  travel: list('travel', 'travel', (put, plan) => putTravel(put, plan.travel ?? [])),
  backlog: list('backlog', 'backlog', (put, plan) => putBacklog(put, plan.backlog ?? [])),
  benchmarks: list('benchmarks', 'benchmark', (put, plan) => putBenchmarks(put, plan.benchmarks ?? [])),
  observations: list('observations', 'observation', (put, plan) => putObservations(put, plan.observations ?? [])),
  boundaries: list('boundaries', 'boundaries', (put, plan) => putBoundaries(put, plan.boundaries ?? [])),
  storyboard: list('storyboard', 'storyboard_step', (put, plan) => putStoryboard(put, plan.storyboard ?? [])),
  workshop: list('workshop', 'workshop_record', (put, plan) => putWorkshop(put, plan.workshop ?? [])),
  risks: list('risks', 'risk', (put, plan) => putRisks(put, plan.risks ?? [])),
  scenarios: list('scenarios', 'scenario', (put, plan) => putScenarios(put, plan.scenarios)),
};

function list(mark: Exclude<Collection, 'header'>, table: string, write: Part['write']): Part {
  return {
    clears: [table],
    marks: [mark],
    write: (put, plan) => {
      write(put, plan);
      putGivenEmpty(put, mark, '', '', plan[mark]);
    },
  };
}

/** Writes a plan that is not there yet. Runs inside the caller's transaction. */
export function writeNewPlan(database: Database, planId: string, plan: Plan, at: string): void {
  writePlanRow(database, planId, plan, 1, at);
  const put = putInto(database, planId);
  for (const part of Collection.options) parts[part].write(put, plan);
}

/** Writes the touched parts of a plan again and leaves the rest. Runs inside the caller's transaction. */
export function writeParts(
  database: Database,
  planId: string,
  plan: Plan,
  touched: ReadonlySet<Collection>,
  revision: number,
  at: string,
): void {
  for (const part of touched) clear(database, planId, parts[part]);
  writePlanRow(database, planId, plan, revision, at);
  const put = putInto(database, planId);
  for (const part of touched) parts[part].write(put, plan);
}

function clear(database: Database, planId: string, { clears, marks }: Part): void {
  for (const rows of clears) {
    const and = rows.includes(' WHERE ') ? 'AND' : 'WHERE';
    database.prepare<[string]>(`DELETE FROM ${rows} ${and} plan_id = ?`).run(planId);
  }
  for (const mark of marks) {
    for (const table of ['field_source', 'given_empty']) {
      database.prepare<[string, string]>(`DELETE FROM ${table} WHERE plan_id = ? AND collection = ?`).run(planId, mark);
    }
  }
}
