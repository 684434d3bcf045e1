import type { Plan } from '../../../db/schema/plan.ts';
import type { AnyRecord } from '../commands/recordKey.ts';
import { field, recordsIn, textIn } from './fields.ts';
import { yesNo } from './kinds/choice.ts';
import { number } from './kinds/number.ts';
import { plainText } from './kinds/plainText.ts';
import { aProject, projectTitle } from './kinds/references.ts';
import { partsTable } from './partsTable.ts';
import type { Table } from './table.ts';

/** The stages of every project, one row each, in their order. */
export const stagesTable: Table = partsTable({
  id: 'stages',
  title: 'Project stages',
  noun: ['stage', 'stages'],
  about:
    'The stages of each project follow each other from its start. While a stage is out of service, so is the machine.',
  collection: 'projects',
  partsField: 'stages',
  ownerField: 'projectId',
  headers: 2,
  identity: ['projectId', 'name'],
  nameOf: (row, plan) => `${projectTitle(plan, textIn(row, 'projectId') ?? '')}, ${textIn(row, 'name') ?? ''}`,
  begin: (_plan, beside) => ({ ...(beside && { projectId: beside.projectId }), outOfService: true }),
  columns: () => [
    field('projectId', 'Project', aProject, { required: true, width: 300, field: 'stages' }),
    field('name', 'Stage', plainText({ longest: 200, suggest: stageNames }), {
      required: true,
      width: 190,
      field: 'stages',
    }),
    field('weeks', 'Takes', number({ above: 0, max: 520 }, 2), {
      unit: 'weeks',
      required: true,
      width: 96,
      field: 'stages',
      total: 'sum',
    }),
    field('outOfService', 'Machine out of service', yesNo, { required: true, width: 150, field: 'stages' }),
  ],
  partsOf: (record) => recordsIn(record, 'stages'),
  withParts: (record, parts: readonly AnyRecord[]) => ({
    ...record,
    stages: parts.map(({ projectId: _project, ...stage }) => stage),
  }),
});

const stageNames = (plan: Plan): string[] => plan.projects.flatMap(({ stages }) => stages.map(({ name }) => name));
