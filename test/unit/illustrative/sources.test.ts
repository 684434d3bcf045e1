import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';

const plan = illustrativePlan();
type Sourced = { source?: string | undefined; fieldSources?: Record<string, string> | undefined };

const {
  trusts,
  centres,
  machines,
  projects,
  pathways,
  zones,
  demand,
  flows,
  travel = [],
  benchmarks = [],
  scenarios,
} = plan;
const records: Sourced[] = [
  ...Object.values(plan.uncertainty ?? {}),
  ...[...trusts, ...centres, ...machines, ...projects, ...pathways, ...zones, ...demand, ...flows, ...travel],
  ...[...benchmarks, ...scenarios],
  ...projects.flatMap(({ newMachine }) => newMachine ?? []),
];
const cited = ({ source, fieldSources }: Sourced) => [
  ...(source === undefined ? [] : [source]),
  ...Object.values(fieldSources ?? {}),
];

test('every record says where it comes from, and every source it names exists', () => {
  const known = new Set(plan.sources?.map(({ id }) => id));
  for (const record of records) {
    expect(record.source, JSON.stringify(record).slice(0, 120)).toBeDefined();
    for (const id of cited(record)) expect(known, id).toContain(id);
  }
});

test('no source is listed that nothing uses', () => {
  const used = new Set([...records, ...(plan.mutualAid ? [plan.mutualAid] : [])].flatMap(cited));
  expect(plan.sources?.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

test('a source that is not published says how it was arrived at, and one that is says where', () => {
  for (const { id, status, note, address } of plan.sources ?? []) {
    expect(status === 'published' ? address : note, id).toBeTruthy();
  }
});

test('what nobody publishes is never shown as published', () => {
  const status = new Map(plan.sources?.map(({ id, status }) => [id, status]));
  for (const { fieldSources, source } of machines) {
    expect(status.get(fieldSources?.minutesPerDay ?? source ?? '')).toBe('illustrative');
  }
  for (const { source } of demand) expect(status.get(source ?? '')).toBe('derived');
  for (const { source } of travel) expect(status.get(source ?? '')).toBe('derived');
});
