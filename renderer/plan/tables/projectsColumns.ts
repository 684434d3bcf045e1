import type { Plan } from '../../../db/schema/plan.ts';
import { ProjectKind, ProjectStatus } from '../../../db/schema/project.ts';
import type { AnyRecord } from '../commands/recordKey.ts';
import { addWeeks } from '../dates.ts';
import { freshId } from '../scenarioCommands.ts';
import { collectionTable } from './collectionTable.ts';
import { field, numberIn, recordIn, recordsIn, textIn, within, worked } from './fields.ts';
import { choice } from './kinds/choice.ts';
import { date } from './kinds/date.ts';
import { number } from './kinds/number.ts';
import { plainText } from './kinds/plainText.ts';
import { aCentre, aMachine, projectTitle } from './kinds/references.ts';
import { capabilities, machineKind, machineModel } from './machineFields.ts';
import type { Table, TableColumn } from './table.ts';

const kindWords: Record<ProjectKind, string> = { replace: 'Replace', add: 'Add', retire: 'Retire', move: 'Move' };
const statusWords: Record<ProjectStatus, string> = {
  idea: 'Idea',
  planned: 'Planned',
  approved: 'Approved',
  underway: 'Under way',
  done: 'Done',
};

export const stageWeeks = (row: AnyRecord): number =>
  recordsIn(row, 'stages').reduce((sum, stage) => sum + (numberIn(stage, 'weeks') ?? 0), 0);

/** The centre of the machine that goes, or of the one that comes. */
function centreOf(row: AnyRecord, plan: Plan): string | undefined {
  const machines = [...plan.machines, ...plan.projects.flatMap(({ newMachine }) => newMachine ?? [])];
  const centreId =
    machines.find(({ id }) => id === row.machineId)?.centreId ?? textIn(recordIn(row, 'newMachine') ?? {}, 'centreId');
  return plan.centres.find(({ id }) => id === centreId)?.name;
}

/** When the last stage ends; blank while there is no start. */
const ends = (row: AnyRecord): string | undefined => {
  const start = textIn(row, 'start');
  return start === undefined ? undefined : addWeeks(start, stageWeeks(row));
};

/** Upgrades: what is replaced, added, retired or moved, when, for how much, and the machine that comes. */
export const projectsTable: Table = collectionTable({
  id: 'projects',
  title: 'Projects',
  noun: ['project', 'projects'],
  about: 'Upgrades of machines. Their stages, which give the weeks they take, stand in the table Project stages.',
  collection: 'projects',
  headers: 2,
  identity: ['name', 'machineId'],
  nameOf: (record, plan) => projectTitle(plan, textIn(record, 'id') ?? ''),
  begin: (plan, beside) => ({
    kind: 'replace',
    start: plan.startDate,
    stages: beside?.stages ?? [],
    status: 'idea',
  }),
  complete: completed,
  columns: (plan) => [
    worked('centre', 'Centre', plainText({ longest: 200 }), 'where its machine stands', (row) => centreOf(row, plan), {
      width: 230,
    }),
    field('name', 'Project', plainText({ longest: 200 }), { width: 170 }),
    field('kind', 'Kind', choice(ProjectKind.options.map((value) => ({ value, words: kindWords[value] }))), {
      required: true,
      width: 96,
    }),
    field('machineId', 'Machine', aMachine, { width: 230 }),
    field('toCentreId', 'Moves to', aCentre, { width: 170 }),
    field('start', 'Start', date, { required: true, width: 120 }),
    worked('weeks', 'Takes', number({}, 1), 'the sum of its stages, in the table Project stages', stageWeeks, {
      unit: 'weeks',
      width: 84,
    }),
    worked('ends', 'Ends', date, 'follows from its start and its stages', ends, { width: 120 }),
    field('capitalCost', 'Capital cost', number({ min: 0 }, 0), { unit: '£', width: 120, total: 'sum' }),
    field('fundingSource', 'Funding source', plainText({ longest: 200, suggest: funds }), { width: 180 }),
    field('financialYear', 'Financial year', financialYear, { width: 110 }),
    field('status', 'Status', choice(ProjectStatus.options.map((value) => ({ value, words: statusWords[value] }))), {
      required: true,
      width: 110,
    }),
    ...newMachineColumns,
  ],
});

const funds = (plan: Plan) => plan.projects.flatMap(({ fundingSource }) => fundingSource ?? []);
const financialYear = plainText({
  longest: 7,
  form: { pattern: /^\d{4}\/\d{2}$/, sentence: 'needs the form 2027/28' },
  suggest: (plan) => plan.projects.flatMap((project) => project.financialYear ?? []),
});

const newMachineColumns: TableColumn[] = [
  within('newMachine', 'name', 'New machine', plainText({ longest: 200 }), { width: 120 }),
  within('newMachine', 'centreId', 'New machine’s centre', aCentre, { width: 220 }),
  within('newMachine', 'kind', 'New machine’s kind', machineKind, { width: 140 }),
  within('newMachine', 'model', 'New machine’s model', machineModel, { width: 150 }),
  within('newMachine', 'designLifeYears', 'New machine’s life', number({ above: 0, max: 40 }, 1), {
    unit: 'years',
    width: 126,
  }),
  within('newMachine', 'minutesPerDay', 'New machine rostered', number({ min: 0, max: 1440 }, 0), {
    unit: 'minutes a day',
    width: 146,
  }),
  within('newMachine', 'capabilities', 'New machine can give', capabilities, { width: 240 }),
];

/** An id; and for a replacement the machine that comes: like the one that goes, until something else is entered. */
function completed(plan: Plan, row: AnyRecord): AnyRecord {
  const machine = plan.machines.find(({ id }) => id === row.machineId);
  const brings = row.kind === 'replace' || row.kind === 'add';
  const entered = recordIn(row, 'newMachine');
  if (!brings) return withId(plan, machine?.id, row);
  const like: AnyRecord = row.kind === 'replace' && machine ? { ...machine, name: `${machine.name} (new)` } : {};
  const { id: _old, inService: _in, outOfService: _out, ...same } = like;
  const made: AnyRecord = { capabilities: [], commissioned: ends(row) ?? plan.startDate, ...same, ...entered };
  const commissioned = textIn(entered ?? {}, 'commissioned') ?? ends(row) ?? plan.startDate;
  if (Object.keys(same).length === 0 && entered === undefined)
    return withId(plan, machine?.id ?? textIn(row, 'name'), row);
  const taken = [...plan.machines, ...plan.projects.flatMap(({ newMachine }) => newMachine ?? [])].map(({ id }) => id);
  const id = textIn(entered ?? {}, 'id') ?? freshId(machine ? `${machine.id}-new` : String(made.name ?? 'new'), taken);
  return withId(plan, machine?.id ?? id, { ...row, newMachine: { ...made, commissioned, id } });
}

function withId(plan: Plan, stem: string | undefined, row: AnyRecord): AnyRecord {
  if (textIn(row, 'id') !== undefined || stem === undefined) return row;
  const taken = plan.projects.map(({ id }) => id);
  return { id: freshId(`${String(row.kind)}-${stem}`, taken), ...row };
}
