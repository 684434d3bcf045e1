import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';

const plan = illustrativePlan();

function minutes(zoneId: string, centreId: string, mode: 'car' | 'publicTransport' = 'car'): number {
  const link = plan.travel?.find((held) => held.zoneId === zoneId && held.centreId === centreId && held.mode === mode);
  return link?.minutes ?? Number.NaN;
}

test('every zone reaches every centre by both modes', () => {
  expect(plan.travel).toHaveLength(plan.zones.length * plan.centres.length * 2);
  for (const { minutes } of plan.travel ?? []) expect(minutes).toBeGreaterThanOrEqual(12);
});

test('Swindon to Oxford takes about the hour and a quarter that its patients were spared', () => {
  expect(minutes('swindon', 'oxford')).toBeGreaterThan(60);
  expect(minutes('swindon', 'oxford')).toBeLessThan(90);
});

test('the Isle of Wight counts its ferry, and reaches Portsmouth sooner than Southampton', () => {
  expect(minutes('isle-of-wight', 'portsmouth')).toBeGreaterThan(75);
  expect(minutes('isle-of-wight', 'portsmouth')).toBeLessThan(minutes('isle-of-wight', 'southampton'));
  expect(minutes('isle-of-wight', 'southampton')).toBeLessThan(minutes('isle-of-wight', 'oxford'));
  expect(minutes('isle-of-wight', 'southampton', 'publicTransport')).toBeLessThan(180);
});
