import type { AnyRecord } from '../../../plan/commands/recordKey.ts';
import { demandTable } from '../../../plan/tables/demandColumns.ts';
import { textIn } from '../../../plan/tables/fields.ts';
import { flowsTable, sharesOf } from '../../../plan/tables/flowsColumns.ts';
import { numeral } from '../../../plan/tables/kinds/numeral.ts';
import { backlogTable, demandMatrices, travelCarTable, travelPublicTable } from '../../../plan/tables/matrices.ts';
import type { Table } from '../../../plan/tables/table.ts';
import { backlogList, flowsList, peopleList, travelList } from '../longTables.ts';
import { areasTable, peopleAliases } from '../peopleColumns.ts';
import type { RowTexts } from '../rowTexts.ts';
import type { TableKind } from '../tableKind.ts';

const areaNames = [
  ...['zone', 'district', 'local authority', 'area name', 'lad', 'lad name', 'locality', 'place', 'origin', 'from'],
  ...['residence', 'local authority name', 'ltla', 'ccg', 'patient area', 'region', 'geography'],
];
const areaCodes = ['code', 'area code', 'ons code', 'lad code', 'gss code', 'ladcd', 'geography code'];
const centreNames = ['site', 'hospital', 'destination', 'provider', 'centre name', 'treatment centre', 'to'];
const pathwayNames = [
  'pathway name',
  'tumour site',
  'treatment',
  'cancer type',
  'cancer site',
  'tumour group',
  'diagnosis',
];
const minutesNames = ['minutes', 'travel time', 'drive time', 'journey time', 'time', 'duration', 'mins'];

export const areasKind: TableKind = {
  id: 'zones',
  name: 'Areas and populations',
  describes: 'Where patients live: a row for each area, with its code, its place and its people by year.',
  noun: ['area', 'areas'],
  table: areasTable,
  adds: true,
  identities: [['code'], ['name']],
  likeness: { byNumber: false },
  aliases: {
    name: ['name', ...areaNames],
    code: areaCodes,
    lat: ['latitude', 'y'],
    lon: ['longitude', 'x'],
    icb: ['icb', 'icb name', 'integrated care board', 'ics'],
    deprivationScore: ['imd', 'imd score', 'deprivation', 'imd average score'],
  },
  aliasesIn: peopleAliases,
};

export const peopleKind: TableKind = {
  id: 'people-list',
  name: 'Populations, a row for each area and year',
  describes: 'How many people live in each area, by year.',
  noun: ['population', 'populations'],
  table: () => peopleList,
  adds: true,
  aliases: {
    zoneId: ['name', ...areaNames],
    year: ['calendar year', 'period', 'date'],
    population: ['population', 'persons', 'value', 'residents', 'count', 'all ages', 'observation'],
  },
};

export const demandKind: TableKind = {
  id: 'demand',
  calledBy: /\b(demand|referrals?|activity)\b/,
  name: 'Demand, a row for each area and pathway',
  describes: 'Courses a year by area and pathway, with growth where it is known.',
  noun: ['row of demand', 'rows of demand'],
  table: () => demandTable,
  adds: true,
  scope: 'zoneId',
  aliases: {
    zoneId: ['name', ...areaNames],
    pathwayId: pathwayNames,
    coursesPerYear: ['courses', 'courses per year', 'annual courses', 'referrals', 'patients', 'episodes', 'activity'],
    growthPerYear: ['growth', 'annual growth', 'growth rate', 'growth per year'],
    dispersion: ['dispersion', 'over-dispersion', 'variance to mean', 'variance ratio'],
  },
};

const matrix = (
  kind: Omit<TableKind, 'table' | 'adds' | 'aliases'> & { of: Table; corner: readonly string[] },
): TableKind => {
  const { of, corner, ...rest } = kind;
  return { ...rest, table: () => of, adds: false, aliases: { name: corner } };
};

export const demandMatrixKind = matrix({
  id: 'demand-matrix',
  calledBy: /\b(demand|referrals?|activity|courses)\b/,
  name: 'Demand, pathways across the top',
  describes: 'Courses a year: areas down the side, pathways across the top.',
  noun: ['area’s demand', 'areas’ demand'],
  of: demandMatrices.courses,
  corner: ['name', ...areaNames],
});

export const travelCarKind = matrix({
  id: 'travel-car',
  calledBy: /\b(car|cars|drive|driving|road)\b/,
  name: 'Travel by car, centres across the top',
  describes: 'Minutes by car: areas down the side, centres across the top.',
  noun: ['area’s travel times', 'areas’ travel times'],
  of: travelCarTable,
  corner: ['name', ...areaNames],
});

export const travelPublicKind = matrix({
  id: 'travel-public',
  calledBy: /\b(public|bus|buses|rail|train|transit|pt)\b/,
  name: 'Travel by public transport, centres across the top',
  describes: 'Minutes by public transport: areas down the side, centres across the top.',
  noun: ['area’s travel times', 'areas’ travel times'],
  of: travelPublicTable,
  corner: ['name', ...areaNames],
});

export const travelListKind: TableKind = {
  id: 'travel-list',
  calledBy: /\b(travel|journeys?|drive|minutes)\b/,
  name: 'Travel, a row for each journey',
  describes: 'Minutes from an area to a centre: area, centre, minutes, and the mode where there are several.',
  noun: ['journey', 'journeys'],
  table: () => travelList,
  adds: true,
  scope: 'mode',
  usual: { mode: 'Car' },
  words: {
    mode: {
      ...{ driving: 'Car', drive: 'Car', 'by car': 'Car', 'private car': 'Car', road: 'Car', taxi: 'Car' },
      ...{ pt: 'Public transport', 'public transit': 'Public transport', transit: 'Public transport' },
      ...{ bus: 'Public transport', train: 'Public transport', rail: 'Public transport' },
    },
  },
  aliases: {
    zoneId: ['origin name', 'start', ...areaNames],
    centreId: ['destination name', 'site id', 'site name', ...centreNames],
    mode: ['mode of travel', 'transport', 'transport mode', 'by'],
    minutes: minutesNames,
  },
};

/** Where a row's own shares make the whole, nobody goes to the centres that it leaves blank. */
function nobodyElsewhere(held: AnyRecord, row: RowTexts): RowTexts {
  const said = [...row.texts].filter(([key, { text }]) => key.startsWith('shares.') && text.trim() !== '');
  const total = said.reduce((sum, [, { text }]) => sum + (numeral(text.replace('%', '')) ?? Number.NaN), 0);
  if (!(Math.abs(total - 100) <= 0.1)) return row;
  const others = Object.entries(sharesOf(held)).filter(([id, share]) => share > 0 && !row.texts.has(`shares.${id}`));
  const blank = others.map(([id]) => [`shares.${id}`, { raw: '', text: '0' }] as const);
  return { ...row, texts: new Map([...row.texts, ...blank]) };
}

export const flowsKind: TableKind = {
  id: 'flows',
  calledBy: /\b(flows?|catchments?|shares?)\b/,
  name: 'Flows, centres across the top',
  describes: 'The share of each area’s courses that goes to each centre, a row for each area.',
  noun: ['flow', 'flows'],
  table: () => flowsTable,
  partsOfWhole: true,
  adds: true,
  usual: { pathwayId: 'All pathways' },
  rest: nobodyElsewhere,
  aliases: { zoneId: ['name', ...areaNames], pathwayId: pathwayNames, from: ['valid from', 'since', 'start date'] },
};

export const flowsListKind: TableKind = {
  id: 'flows-list',
  calledBy: /\b(flows?|catchments?|shares?)\b/,
  name: 'Flows, a row for each area and centre',
  describes: 'The share of an area’s courses that goes to a centre: area, centre, share.',
  noun: ['share of a flow', 'shares of flows'],
  table: () => flowsList,
  adds: true,
  usual: { pathwayId: 'All pathways' },
  whole: {
    groupOf: (row) => [row.zoneId, row.pathwayId, textIn(row, 'from') ?? ''].join('|'),
    gone: (row) => ({ ...row, share: 0 }),
  },
  aliases: {
    zoneId: ['name', ...areaNames],
    pathwayId: pathwayNames,
    from: ['valid from', 'since', 'start date'],
    centreId: centreNames,
    share: ['proportion', 'percentage', 'percent', 'flow', 'share of courses'],
  },
};

export const backlogKind = matrix({
  id: 'backlog',
  calledBy: /\b(backlog|waiting|queue|waits?)\b/,
  name: 'Opening backlog, pathways across the top',
  describes: 'Courses that wait on the plan’s first day: centres down the side, pathways across the top.',
  noun: ['centre’s backlog', 'centres’ backlog'],
  of: backlogTable,
  corner: ['name', ...centreNames],
});

export const backlogListKind: TableKind = {
  id: 'backlog-list',
  calledBy: /\b(backlog|waiting|queue|waits?)\b/,
  name: 'Opening backlog, a row for each centre and pathway',
  describes: 'Courses that wait on the plan’s first day, by centre and pathway.',
  noun: ['row of backlog', 'rows of backlog'],
  table: () => backlogList,
  adds: true,
  aliases: {
    centreId: centreNames,
    pathwayId: pathwayNames,
    courses: [
      'waiting',
      'courses waiting',
      'patients waiting',
      'backlog',
      'waiting list',
      'number waiting',
      'patients',
    ],
  },
};
