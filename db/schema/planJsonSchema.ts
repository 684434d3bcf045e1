import { z } from 'zod';
import { Boundaries, Outline } from './boundaries.ts';
import { Centre, Opening } from './centre.ts';
import { Change } from './change.ts';
import { Backlog, Benchmark, Demand, Flow, MutualAid, Travel } from './demand.ts';
import { Breakdown, Machine } from './machine.ts';
import { usualOvertimeMinutesPerDay } from './overtime.ts';
import { Mix, Pathway } from './pathway.ts';
import { CapitalEnvelope, Decisions, Plan } from './plan.ts';
import { Id, IsoDate } from './primitives.ts';
import { Project, Stage } from './project.ts';
import { SavedFrom, SavedPoint } from './savedFrom.ts';
import { Scenario } from './scenario.ts';
import { Source } from './source.ts';
import { Trust } from './trust.ts';
import { urgentTargetDays } from './urgent.ts';
import { Zone } from './zone.ts';

/** What a reader of the published schema is told about each thing; the title is also what messages call it. */
const names = z
  .registry<{ id?: string; title?: string; description: string }>()
  .add(Id, { id: 'Id', title: 'id', description: 'A short name that other records refer to.' })
  .add(IsoDate, { id: 'Date', title: 'date', description: 'A calendar date without a time zone, YYYY-MM-DD.' })
  .add(Trust, { id: 'Trust', title: 'trust', description: 'An NHS trust that runs or hosts radiotherapy.' })
  .add(Opening, { id: 'Opening', title: 'opening', description: 'The days on which a centre treats.' })
  .add(Centre, { id: 'Centre', title: 'centre', description: 'A place where radiotherapy is given.' })
  .add(Breakdown, { id: 'Breakdown', title: 'breakdown', description: 'How often a machine fails, and for how long.' })
  .add(Machine, { id: 'Machine', title: 'machine', description: 'A treatment machine or a planning scanner.' })
  .add(Stage, { id: 'Stage', title: 'stage', description: 'One step of an upgrade, in weeks.' })
  .add(Project, { id: 'Project', title: 'project', description: 'An upgrade: replace, add, retire or move a machine.' })
  .add(Mix, {
    id: 'Mix',
    title: 'fractionation mix',
    description: 'Share of courses by number of fractions; sums to 1.',
  })
  .add(Pathway, { id: 'Pathway', title: 'pathway', description: 'A kind of course, from decision to last fraction.' })
  .add(Zone, { id: 'Zone', title: 'zone', description: 'Where patients live, placed at its main town.' })
  .add(Demand, { id: 'Demand', title: 'demand record', description: 'Courses a year from a zone on a pathway.' })
  .add(Flow, { id: 'Flow', title: 'flow', description: 'Where a zone sends its patients, as shares that sum to 1.' })
  .add(Travel, { id: 'Travel', title: 'travel record', description: 'Minutes from a zone to a centre.' })
  .add(MutualAid, { id: 'MutualAid', title: 'mutual aid record', description: 'Offers of an earlier start elsewhere.' })
  .add(Backlog, {
    id: 'Backlog',
    title: 'backlog record',
    description: 'Courses waiting on the first day of the plan.',
  })
  .add(Benchmark, { id: 'Benchmark', title: 'benchmark', description: 'A figure the first year is held against.' })
  .add(Change, { id: 'Change', title: 'change', description: 'One step of a scenario.' })
  .add(Outline, { id: 'Outline', title: 'outline', description: 'A GeoJSON Polygon or MultiPolygon, WGS84.' })
  .add(Boundaries, {
    id: 'Boundaries',
    title: 'layer of boundaries',
    description: 'Outlines of areas that zones are drawn by, matched by code or by holding their point.',
  })
  .add(Scenario, { id: 'Scenario', title: 'scenario', description: 'Named changes on top of the plan or its parent.' })
  .add(Source, { id: 'Source', title: 'source', description: 'Where a figure came from, and how sure we are.' })
  .add(SavedPoint, {
    id: 'SavedPoint',
    title: 'saved point',
    description:
      'Contents that the plan had when it was saved as a file or opened from one: the SHA-256 of the JSON (keys sorted, no white space) of an object that holds for each field of the file, but savedFrom and empty lists, the SHA-256 of that field’s JSON.',
  })
  .add(SavedFrom, {
    description:
      'What this file was saved from, the oldest first, so that it can be merged with what the plan has become. May be left out.',
  })
  .add(Decisions, {
    id: 'Decisions',
    title: 'decision days',
    description: 'Days on which decisions to treat are made.',
  })
  .add(CapitalEnvelope, {
    id: 'CapitalEnvelope',
    title: 'capital envelope',
    description: 'Pounds of capital that may be spent in each financial year, April to March, such as 2027/28.',
  })
  .add(Pathway.shape.urgent, {
    description: `May use the minutes that machines hold for urgent courses. When omitted, a pathway is urgent when its target is ${urgentTargetDays} days or less.`,
  })
  .add(Centre.shape.overtimeMinutesPerDay, {
    description: `Most overtime a treatment machine of this centre works in a day to recover category 1 fractions lost to a breakdown. ${usualOvertimeMinutesPerDay} when omitted.`,
  });

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The plan file as JSON Schema, draft 2020-12: the shape alone, without the rules between records. */
export function planJsonSchema(): JsonSchema {
  const { $schema, ...body } = z.toJSONSchema(Plan, { target: 'draft-2020-12', metadata: names });
  return {
    $schema: $schema ?? 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:isocentre:plan:1',
    title: 'Isocentre plan, version 1',
    description:
      'A radiotherapy network over time: centres, machines, upgrades, demand, flows and scenarios. ' +
      'Rules between records, such as shares that sum to 1 and ids that exist, are checked by `isocentre check`.',
    ...body,
  };
}

/** The published text of the schema, as `assets/plan.schema.json` holds it. */
export const planJsonSchemaText = (): string => `${JSON.stringify(planJsonSchema(), null, 2)}\n`;
