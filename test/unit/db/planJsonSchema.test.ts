import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { planJsonSchema, planJsonSchemaText } from '../../../db/schema/planJsonSchema.ts';
import { smallPlanWith } from './check/mistakes.ts';
import { smallPlan } from './smallPlan.ts';

const published = readFileSync(new URL('../../../assets/plan.schema.json', import.meta.url), 'utf8');

test('the published schema is that of the code; if not, npm run schema', () => {
  expect(published).toBe(planJsonSchemaText());
});

test('the published schema says what it is', () => {
  expect(JSON.parse(published)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: expect.stringMatching(/^urn:isocentre:/),
    title: expect.any(String),
    description: expect.any(String),
  });
  const things = planJsonSchema().$defs ?? {};
  expect(Object.keys(things)).toContain('Machine');
  for (const thing of Object.values(things)) {
    expect(thing).toMatchObject({ title: expect.any(String), description: expect.any(String) });
  }
});

const readBack = z.fromJSONSchema(JSON.parse(published));

test.for([
  ['the small plan', smallPlan()],
  ['the illustrative plan', illustrativePlan()],
] as const)('%s fits the published schema', ([, plan]) => {
  expect(readBack.safeParse(plan).error?.issues ?? []).toEqual([]);
});

test.for([
  ['a misspelt field', { 'machines[0].minutesperday': 1 }],
  ['a missing field', { 'machines[0].name': undefined }],
  ['a number out of range', { 'centres[0].bunkers': -1 }],
  ['a date that is none', { startDate: '2027-13-01' }],
  ['an unknown kind of change', { 'scenarios[0].changes[0].type': 'teleport' }],
] as const)('%s does not fit the published schema', ([, mistake]) => {
  expect(readBack.safeParse(smallPlanWith(mistake)).success).toBe(false);
});
