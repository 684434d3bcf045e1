import { longDate } from '../dates.ts';
import { measureNames } from '../observed/observedWords.ts';
import type { AnyRecord, RecordCollection } from './recordKey.ts';
import type { NamedKind, Names } from './recordNames.ts';

/** What one record of a collection is called, and several. */
export const collectionNouns: { readonly [K in RecordCollection]: readonly [one: string, several: string] } = {
  trusts: ['trust', 'trusts'],
  centres: ['centre', 'centres'],
  machines: ['machine', 'machines'],
  projects: ['project', 'projects'],
  pathways: ['pathway', 'pathways'],
  zones: ['area', 'areas'],
  demand: ['demand', 'demands'],
  flows: ['flow', 'flows'],
  travel: ['travel time', 'travel times'],
  backlog: ['opening backlog', 'opening backlogs'],
  benchmarks: ['benchmark', 'benchmarks'],
  observations: ['observation', 'observations'],
  boundaries: ['layer of boundaries', 'layers of boundaries'],
  scenarios: ['scenario', 'scenarios'],
  storyboard: ['step', 'steps'],
  workshop: ['record of the workshop', 'records of the workshop'],
  risks: ['risk', 'risks'],
  sources: ['source', 'sources'],
};

/** “1 machine”, “3 machines” */
export const countedRecords = (collection: RecordCollection, count: number): string =>
  `${count} ${collectionNouns[collection][count === 1 ? 0 : 1]}`;

const textOf = (record: AnyRecord, field: string): string | undefined => {
  const value = record[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** What a record is called in a sentence: “Southampton LA3”, “Breast from Old Town”, “Old Town to Poole by car”. */
export function recordName(collection: RecordCollection, record: AnyRecord, names: Names): string {
  const named = (kind: NamedKind, field: string): string => names(kind, textOf(record, field) ?? '');
  const own = textOf(record, 'name') ?? textOf(record, 'title') ?? textOf(record, 'id') ?? '';
  switch (collection) {
    case 'machines': {
      const centre = named('centre', 'centreId');
      return own.includes(centre) ? own : `${centre} ${own}`;
    }
    case 'projects': {
      // With its centre, as far as the plan still holds it.
      const called = named('project', 'id');
      return called === record.id ? own : called;
    }
    case 'demand':
      return `${named('pathway', 'pathwayId')} from ${named('zone', 'zoneId')}`;
    case 'flows': {
      const from = textOf(record, 'from');
      const of = record.pathwayId === '*' ? 'all courses' : named('pathway', 'pathwayId');
      return `${of} from ${named('zone', 'zoneId')}${from === undefined ? '' : `, as of ${longDate(from)}`}`;
    }
    case 'travel': {
      const mode = record.mode === 'publicTransport' ? 'by public transport' : 'by car';
      return `${named('zone', 'zoneId')} to ${named('centre', 'centreId')} ${mode}`;
    }
    case 'observations': {
      const of = observedOf(record, named);
      const by = record.pathwayId === undefined ? '' : `, ${named('pathway', 'pathwayId')}`;
      return `${Object.entries(measureNames).find(([measure]) => measure === record.measure)?.[1] ?? own} at ${of}${by}`;
    }
    case 'backlog':
      return `${named('pathway', 'pathwayId')} at ${named('centre', 'centreId')}`;
    default:
      return own;
  }
}

function observedOf(record: AnyRecord, named: (kind: NamedKind, field: string) => string): string {
  if (record.centreId !== undefined) return named('centre', 'centreId');
  if (record.machineId !== undefined) return named('machine', 'machineId');
  return record.trustId === undefined ? 'the whole network' : named('trust', 'trustId');
}

/** The same with its kind where the name alone would not say it: “the machine Southampton LA3”. */
export const recordTitle = (collection: RecordCollection, record: AnyRecord, names: Names): string =>
  `the ${collectionNouns[collection][0]} ${joining[collection] ?? ''}${recordName(collection, record, names)}`;

/** What joins things rather than being one is spoken of with “of”. */
const joining: { readonly [K in RecordCollection]?: string } = {
  demand: 'of ',
  flows: 'of ',
  travel: 'from ',
  backlog: 'of ',
};
