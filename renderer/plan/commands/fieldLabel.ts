import type { Collection } from '../../../db/schema/edit.ts';
import { boundaryFields } from './fields/boundaryFields.ts';
import { centreFields, trustFields } from './fields/centreFields.ts';
import { type Field, type FieldsOf, plainWords } from './fields/field.ts';
import { machineFields, projectFields } from './fields/machineFields.ts';
import { observationFields } from './fields/observationFields.ts';
import { riskFields } from './fields/packFields.ts';
import { pathwayFields } from './fields/pathwayFields.ts';
import {
  backlogFields,
  benchmarkFields,
  demandFields,
  flowFields,
  travelFields,
  zoneFields,
} from './fields/patientFields.ts';
import { headerFields, scenarioFields, sourceFields } from './fields/planFields.ts';
import { storyboardFields, workshopFields } from './fields/workshopFields.ts';
import type { RecordCollection, RecordOf } from './recordKey.ts';
import type { Names } from './recordNames.ts';

const tables: { readonly [K in RecordCollection]: FieldsOf<RecordOf<K>> } & { readonly header: typeof headerFields } = {
  header: headerFields,
  trusts: trustFields,
  centres: centreFields,
  machines: machineFields,
  projects: projectFields,
  pathways: pathwayFields,
  zones: zoneFields,
  demand: demandFields,
  flows: flowFields,
  travel: travelFields,
  backlog: backlogFields,
  benchmarks: benchmarkFields,
  observations: observationFields,
  boundaries: boundaryFields,
  scenarios: scenarioFields,
  storyboard: storyboardFields,
  workshop: workshopFields,
  risks: riskFields,
  sources: sourceFields,
};

const fieldOf = (collection: Collection, field: string): Field | undefined => {
  const table: { readonly [field: string]: Field } = tables[collection];
  return Object.hasOwn(table, field) ? table[field] : undefined;
};

/** The fields that records of a collection may have, in the order in which tables and the change log show them. */
export const fieldsOf = (collection: Collection): readonly string[] => Object.keys(tables[collection]);

/** What a field is called, and in what its figures are: the one table for column headings, inspectors and the change log. */
export function fieldLabel(collection: Collection, field: string): { label: string; unit?: string } {
  const { label, unit } = fieldOf(collection, field) ?? { label: field };
  return unit === undefined ? { label } : { label, unit };
}

/** A field's value as a planner reads it, with its unit and with names for ids; “not given” where the plan leaves it out. */
export function fieldWords(collection: Collection, field: string, value: unknown, names: Names): string {
  if (value === undefined) return 'not given';
  return (fieldOf(collection, field)?.say ?? plainWords)(value, names);
}
