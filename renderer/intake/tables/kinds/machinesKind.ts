import { machinesTable } from '../../../plan/tables/machinesColumns.ts';
import type { Table } from '../../../plan/tables/table.ts';
import { ageColumn } from '../ageColumn.ts';
import type { TableKind } from '../tableKind.ts';

/** With age after the dates, so that a date that the file gives outweighs it. */
const withAge: Table = { ...machinesTable, columns: (plan) => [...machinesTable.columns(plan), ageColumn] };

/** Machines as trusts list them. */
export const machinesKind: TableKind = {
  id: 'machines',
  name: 'Machines',
  describes: 'A list of linacs and scanners: where each stands, since when it is used, how long its day is.',
  noun: ['machine', 'machines'],
  table: () => withAge,
  adds: true,
  ofOrganisations: true,
  scope: 'centreId',
  likeness: { byNumber: true, alike: (row, other) => row.kind === other.kind },
  words: {
    kind: {
      ...{ 'linear accelerator': 'Linac', la: 'Linac', linacs: 'Linac', halcyon: 'Linac', truebeam: 'Linac' },
      ...{ 'mr linear accelerator': 'MR-linac', 'mr linac': 'MR-linac', mrl: 'MR-linac', unity: 'MR-linac' },
      ...{ ct: 'CT simulator', 'ct scanner': 'CT simulator', 'ct sim': 'CT simulator', 'planning ct': 'CT simulator' },
      ...{ mr: 'MR simulator', mri: 'MR simulator', 'mr scanner': 'MR simulator', 'mri scanner': 'MR simulator' },
      ...{ simulator: 'CT simulator', superficial: 'Orthovoltage', kv: 'Orthovoltage', dxt: 'Orthovoltage' },
      ...{ hdr: 'Brachytherapy afterloader', brachy: 'Brachytherapy afterloader' },
    },
  },
  aliases: {
    centreId: [
      ...['site', 'hospital', 'location', 'department', 'treatment site', 'site name', 'hospital site', 'centre name'],
      ...['radiotherapy centre', 'radiotherapy site', 'provider site', 'heading above the rows'],
    ],
    name: [
      ...['machine id', 'machine name', 'machine identifier', 'linac', 'linac id', 'linac name', 'name', 'id', 'room'],
      ...[
        'treatment machine',
        'equipment',
        'equipment name',
        'asset',
        'asset name',
        'device',
        'resource',
        'machine code',
        'unit',
      ],
    ],
    kind: ['type', 'machine type', 'equipment type', 'modality', 'category', 'type of machine'],
    model: [
      ...['make', 'manufacturer', 'vendor', 'supplier', 'manufacturer/model', 'make/model', 'make and model'],
      ...['manufacturer and model', 'platform', 'machine model', 'model name'],
    ],
    commissioned: [
      ...['install date', 'installed', 'installation date', 'date installed', 'commission date', 'commissioning date'],
      ...['date commissioned', 'first clinical use', 'date of first clinical use', 'first clinical', 'clinical from'],
      ...[
        'go live',
        'go-live date',
        'first use',
        'date of first use',
        'in use since',
        'clinical start',
        'clinical date',
      ],
      ...[
        'year installed',
        'year of installation',
        'acceptance date',
        'first treatment',
        'first patient',
        'in clinical use',
      ],
    ],
    age: ['age', 'machine age', 'current age', 'age in years'],
    designLifeYears: [
      ...[
        'life',
        'expected life',
        'lifespan',
        'life span',
        'life expectancy',
        'asset life',
        'planned life',
        'useful life',
      ],
      'replacement cycle',
    ],
    minutesPerDay: [
      ...['minutes per day', 'clinical minutes', 'clinical minutes per day', 'operating minutes', 'treatment minutes'],
      ...['available minutes', 'rostered minutes', 'rostered hours', 'hours per day', 'clinical hours', 'clinical day'],
      ...[
        'operating hours',
        'working hours',
        'opening hours',
        'treatment hours',
        'hours',
        'working day',
        'length of day',
      ],
    ],
    capabilities: ['techniques', 'capability', 'features', 'treatments', 'can give', 'functionality'],
    matchedGroup: [
      'matched',
      'matched to',
      'matched with',
      'beam matched',
      'beam matched group',
      'twin',
      'match group',
    ],
    'service.everyWeeks': ['service interval', 'weeks between services', 'pm interval'],
    'service.days': ['service days', 'days per service', 'pm days'],
    'breakdown.meanDaysBetween': ['mean time between failures', 'mtbf', 'days between breakdowns'],
    inService: ['in service', 'available from', 'treats from'],
    outOfService: [
      ...['out of service', 'decommission date', 'decommissioned', 'decommissioning date', 'planned decommissioning'],
      ...['retired', 'retirement date', 'end date', 'removal date', 'out of use', 'clinical to', 'clinical until'],
    ],
  },
};
