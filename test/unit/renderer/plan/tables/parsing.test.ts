import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import { yesNo } from '../../../../../renderer/plan/tables/kinds/choice.ts';
import { weekdays } from '../../../../../renderer/plan/tables/kinds/lists.ts';
import { number, percentage } from '../../../../../renderer/plan/tables/kinds/number.ts';
import { numeral } from '../../../../../renderer/plan/tables/kinds/numeral.ts';
import { aCentre, aMachine } from '../../../../../renderer/plan/tables/kinds/references.ts';
import { machineKind } from '../../../../../renderer/plan/tables/machineFields.ts';
import { problemSentence } from '../../../../../renderer/plan/tables/problemSentence.ts';
import { wholeSentence } from '../../../../../renderer/plan/tables/whole.ts';

const plan = illustrativePlan();
const value = (read: { ok: boolean; value?: unknown }) => (read.ok ? read.value : 'refused');

test.each([
  ['1,234.5', 1234.5],
  ['1 234', 1234],
  ['1\u00a0234', 1234],
  ['£1,250,000', 1250000],
  ['−3', -3],
  ['(12)', -12],
  ['.5', 0.5],
  ['1e3', 1000],
  ['12,34', null],
  ['1.2.3', null],
  ['n/a', null],
  ['', null],
  ['-', null],
])('the number %j is %j', (text, expected) => {
  expect(numeral(text)).toBe(expected);
});

describe('percentages', () => {
  const share = percentage({ min: 0, max: 100 });
  test('stand with or without their sign, and keep what was typed', () => {
    expect(value(share.parse('12.5%', plan))).toBe(0.125);
    expect(value(share.parse('12.5', plan))).toBe(0.125);
    expect(share.write(0.07, plan)).toBe('7%');
    expect(value(share.parse(share.write(1 / 3, plan), plan))).toBeCloseTo(1 / 3, 10);
  });
  test('say what is allowed', () => {
    expect(share.parse('120', plan)).toEqual({ ok: false, reason: 'needs a number from 0% to 100%, not “120”' });
  });
});

test('a whole number says so', () => {
  expect(number({ min: 1, max: 60, whole: true }).parse('2.5', plan)).toEqual({
    ok: false,
    reason: 'needs a whole number from 1 to 60, not “2.5”',
  });
});

describe('names', () => {
  test('are found by their beginning, a word of them, their id, whatever the capitals', () => {
    expect(value(aCentre.parse('Southampton', plan))).toBe('southampton');
    expect(value(aCentre.parse('milton keynes', plan))).toBe('milton-keynes');
    expect(value(aCentre.parse('churchill', plan))).toBe(
      plan.centres.find(({ name }) => name.startsWith('Churchill'))?.id,
    );
  });
  test('that are not there are answered with the nearest, or where to add one', () => {
    expect(aCentre.parse('Pole', plan)).toEqual({
      ok: false,
      reason: 'no centre is called “Pole”; the nearest is “Poole”',
    });
    expect(aCentre.parse('Zanzibar', plan)).toMatchObject({
      reason: expect.stringContaining('add it in the table Centres'),
    });
  });
  test('that could be several ask for more of the name', () => {
    expect(aMachine.parse('Southampton', plan)).toMatchObject({
      reason: expect.stringContaining('type more of the name'),
    });
    expect(value(aMachine.parse('Southampton General LA1', plan))).toBe('southampton-la1');
  });
});

test('choices are typed as their words, their beginning, or as plan files have them', () => {
  expect(value(machineKind.parse('mr-linac', plan))).toBe('mrLinac');
  expect(value(machineKind.parse('ctSimulator', plan))).toBe('ctSimulator');
  expect(value(machineKind.parse('ortho', plan))).toBe('orthovoltage');
  expect(machineKind.parse('toaster', plan)).toMatchObject({ reason: expect.stringContaining('Linac') });
  expect(value(yesNo.parse('TRUE', plan))).toBe(true);
  expect(value(yesNo.parse('n', plan))).toBe(false);
});

test.each([
  ['Mon–Fri', [1, 2, 3, 4, 5]],
  ['monday to friday, sun', [1, 2, 3, 4, 5, 7]],
  ['Mon, Wed and Fri', [1, 3, 5]],
  ['1-5', [1, 2, 3, 4, 5]],
  ['Fri-Mon', 'refused'],
  ['always', 'refused'],
])('the days %j are %j', (text, expected) => {
  expect(value(weekdays.parse(text, plan))).toEqual(expected);
});

test('shares that miss the whole are told as whoever reads it writes shares', () => {
  expect(wholeSentence([0.6, 0.35])).toBe('The shares sum to 95% and must sum to 100%; share out another 5%.');
  expect(wholeSentence([0.6, 0.45], 'parts')).toBe('The shares sum to 1.05 and must sum to 1; take 0.05 away.');
  expect(wholeSentence([1 / 3, 1 / 3, 1 / 3])).toBeNull();
  const problem = { path: 'flows[0].shares', total: 0.95, message: 'the shares sum to 0.95 and must sum to 1' };
  expect(problemSentence(plan, problem)).toMatch(/: the shares sum to 95% and must sum to 100%/);
});
