import type { AnyRecord } from '../../../plan/commands/recordKey.ts';
import { recordsIn, textIn } from '../../../plan/tables/fields.ts';
import { mixesTable } from '../../../plan/tables/mixesTable.ts';
import { pathwaysTable } from '../../../plan/tables/pathwaysColumns.ts';
import { projectsTable } from '../../../plan/tables/projectsColumns.ts';
import { risksTable } from '../../../plan/tables/risksColumns.ts';
import { stagesTable } from '../../../plan/tables/stagesTable.ts';
import type { Table } from '../../../plan/tables/table.ts';
import type { TableKind } from '../tableKind.ts';

export const projectsKind: TableKind = {
  id: 'projects',
  name: 'Projects',
  describes: 'Replacements, additions, retirements and moves of machines: when each starts, what it costs.',
  noun: ['project', 'projects'],
  table: () => projectsTable,
  adds: true,
  aliases: {
    name: ['scheme', 'project name', 'scheme name', 'title', 'description'],
    kind: ['type', 'project type', 'kind of project', 'scheme type', 'action'],
    machineId: ['linac', 'machine replaced', 'existing machine', 'replaces', 'old machine', 'machine id', 'asset'],
    toCentreId: ['destination', 'new site', 'moves to', 'to site'],
    start: ['start date', 'works start', 'begins', 'from', 'project start', 'planned start'],
    capitalCost: ['cost', 'capital', 'budget', 'value', 'estimated cost', 'capital cost'],
    fundingSource: ['funding', 'funded by', 'source of funds', 'funder'],
    financialYear: ['year', 'fy', 'financial year'],
    status: ['stage', 'state', 'approval', 'project status'],
    'newMachine.name': ['replacement machine', 'new linac', 'new machine name'],
    'newMachine.centreId': ['new machine site', 'site of new machine'],
    'newMachine.model': ['new model', 'replacement model', 'new machine model'],
  },
};

export const stagesKind: TableKind = {
  id: 'stages',
  name: 'Project stages',
  describes: 'The stages of projects, in their order, with the weeks each takes.',
  noun: ['stage', 'stages'],
  table: () => stagesTable,
  adds: true,
  scope: 'projectId',
  aliases: {
    projectId: ['scheme', 'project name', 'scheme name'],
    name: ['phase', 'stage name', 'task', 'activity', 'step'],
    weeks: ['duration', 'weeks', 'length', 'duration weeks'],
    outOfService: ['out of service', 'down', 'machine down', 'downtime', 'off'],
  },
};

export const pathwaysKind: TableKind = {
  id: 'pathways',
  name: 'Pathways',
  describes: 'Kinds of course: intent, category, target, minutes on the machine, scans and planning.',
  noun: ['pathway', 'pathways'],
  table: () => pathwaysTable,
  adds: true,
  aliases: {
    name: ['name', 'pathway name', 'treatment', 'protocol', 'course', 'indication'],
    tumourSite: ['site', 'tumour group', 'cancer site', 'cancer type', 'diagnosis'],
    category: ['rcr category', 'patient category'],
    targetDays: ['target', 'wait target', 'standard', 'target days'],
    minutesFirst: ['first appointment', 'first fraction minutes', 'minutes first'],
    minutesLater: [
      'minutes per fraction',
      'later minutes',
      'slot',
      'slot length',
      'minutes later',
      'appointment length',
    ],
    pattern: ['pattern', 'schedule', 'frequency'],
    capabilities: ['needs', 'technique', 'capabilities', 'requires'],
    'imaging.ctSimulator': ['ct', 'ct minutes', 'ct simulator', 'planning ct'],
    'imaging.mrSimulator': ['mr', 'mri', 'mr minutes', 'mr simulator', 'planning mri'],
  },
};

/** A part of no courses is left out, which is how a part that a file does not have goes. */
const wholeMixes: Table = {
  ...mixesTable,
  puts: (plan, changes) =>
    mixesTable.puts(plan, changes).map((put) => ({ ...put, record: put.record && withoutNone(put.record) })),
};

const withoutNone = (pathway: AnyRecord): AnyRecord => ({
  ...pathway,
  fractionation: recordsIn(pathway, 'fractionation').map((dated) => ({
    ...dated,
    mix: recordsIn(dated, 'mix').filter(({ share }) => share !== 0),
  })),
});

export const fractionationKind: TableKind = {
  id: 'fractionation',
  name: 'Fractionation mixes',
  describes: 'How many fractions the courses of each pathway have: a row for each number of fractions, with its share.',
  noun: ['part of a mix', 'parts of mixes'],
  table: () => wholeMixes,
  adds: true,
  whole: {
    groupOf: (row) => `${textIn(row, 'pathwayId')}|${textIn(row, 'from') ?? ''}`,
    gone: (row) => ({ ...row, share: 0 }),
  },
  aliases: {
    pathwayId: ['pathway name', 'treatment', 'protocol', 'course', 'indication', 'tumour site'],
    from: ['from date', 'valid from', 'start', 'since', 'effective from'],
    fractions: ['number of fractions', 'prescribed fractions', 'fractions per course', 'regimen', '#', 'schedule'],
    share: ['share', 'proportion', 'percentage', '%', 'percent', 'percent of courses', 'share of patients', 'mix'],
  },
};

export const risksKind: TableKind = {
  id: 'risks',
  name: 'Risks',
  describes: 'The risk register of the programme, for the planning pack.',
  noun: ['risk', 'risks'],
  table: () => risksTable,
  adds: true,
  aliases: {
    name: ['risk description', 'description', 'title'],
    likelihood: ['probability', 'l', 'likelihood score'],
    impact: ['consequence', 'severity', 'c', 'impact score'],
    response: ['mitigation', 'controls', 'action', 'response', 'mitigations'],
    owner: ['risk owner', 'lead', 'responsible role'],
  },
};
