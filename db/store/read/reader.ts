import type { Database } from 'better-sqlite3';
import { shapeProblems } from '../../schema/check/shape.ts';
import { Plan } from '../../schema/plan.ts';
import { ok, problemText, type Result, refuse } from '../../schema/problem.ts';
import type { Row } from '../row.ts';
import { readBoundaries } from './boundaries.ts';
import { readCentres, readTrusts } from './centres.ts';
import { readBacklog, readBenchmarks, readDemand, readFlows, readTravel } from './demand.ts';
import { readHeader } from './header.ts';
import { readMachinesAndProjects } from './machines.ts';
import { readObservations } from './observations.ts';
import { readRisks } from './pack.ts';
import { readPathways } from './pathways.ts';
import { provenanceOf } from './provenance.ts';
import { given, rowsOf } from './rows.ts';
import { readScenarios, readSources } from './scenarios.ts';
import { readStoryboard, readWorkshop } from './workshop.ts';
import { readZones } from './zones.ts';

export type PlanSummary = { planId: string; name: string; revision: number; savedAt: string };

export const notStored = 'this plan is no longer stored here';

export function readSummaries(database: Database): PlanSummary[] {
  return database
    .prepare<[], PlanSummary>(
      'SELECT id AS planId, name, revision, saved_at AS savedAt FROM plan ORDER BY saved_at DESC, rowid DESC',
    )
    .all();
}

/** The last revision of a plan; undefined when there is no such plan. */
export function readRevision(database: Database, planId: string): number | undefined {
  return database.prepare<[string], { revision: number }>('SELECT revision FROM plan WHERE id = ?').get(planId)
    ?.revision;
}

/** The plan as it was given, exactly. Refuses when it is not there, or when something else has spoilt its rows. */
export function readPlan(database: Database, planId: string): Result<{ plan: Plan; revision: number }> {
  const header = database.prepare<[string], Row>('SELECT * FROM plan WHERE id = ?').get(planId);
  if (header === undefined) return refuse({ path: '', message: notStored });
  const rows = rowsOf(database, planId);
  const provenance = provenanceOf(rows);
  const optional = (field: string, records: unknown[]) => provenance.list(field, '', '', records);
  const value = {
    ...readHeader(header, rows, provenance),
    trusts: readTrusts(rows, provenance),
    centres: readCentres(rows, provenance),
    ...readMachinesAndProjects(rows, provenance),
    pathways: readPathways(rows, provenance),
    zones: readZones(rows, provenance),
    demand: readDemand(rows, provenance),
    flows: readFlows(rows, provenance),
    scenarios: readScenarios(rows, provenance),
    ...given({
      travel: optional('travel', readTravel(rows, provenance)),
      backlog: optional('backlog', readBacklog(rows, provenance)),
      boundaries: optional('boundaries', readBoundaries(rows, provenance)),
      benchmarks: optional('benchmarks', readBenchmarks(rows, provenance)),
      observations: optional('observations', readObservations(rows)),
      storyboard: optional('storyboard', readStoryboard(rows)),
      workshop: optional('workshop', readWorkshop(rows)),
      risks: optional('risks', readRisks(rows)),
      sources: optional('sources', readSources(rows)),
    }),
  };
  const parsed = Plan.safeParse(value);
  if (parsed.success) return ok({ plan: parsed.data, revision: Number(header.revision) });
  const [first] = shapeProblems(parsed.error.issues, value);
  const detail = first === undefined ? '' : `: ${problemText(first)}`;
  return refuse({ path: '', message: `this plan was changed by another program and can no longer be read${detail}` });
}
