import { expect, test } from 'vitest';
import { loadNotes } from '../../../renderer/charts/fleet/loadNotes.ts';
import { fleetScale } from '../../../renderer/plan/fleet/fleetScale.ts';

const period = { from: '2027-01-01', until: '2037-01-01' };
const short = (from: string, until: string, share: number) => ({ from, until, weeks: 16, share });
const shortfalls = [
  short('2028-09-01', '2028-12-20', 0.04),
  short('2031-04-01', '2031-07-20', 0.03),
  short('2032-01-01', '2032-02-26', 0.06),
];

test('where there is room all shortfalls are told, in order of time', () => {
  const texts = loadNotes({ shortfalls }, fleetScale(period, 3000), 12).map(({ text }) => text);
  expect(texts).toEqual(['4% short, Sep to Dec 2028', '3% short, Apr to Jul 2031', '6% short, Jan to Feb 2032']);
});

test('where there is none the worst are', () => {
  const texts = loadNotes({ shortfalls }, fleetScale(period, 700), 12).map(({ text }) => text);
  expect(texts).toEqual(['4% short, Sep to Dec 2028', '6% short, Jan to Feb 2032']);
  const fewer = loadNotes({ shortfalls }, fleetScale(period, 300), 12).map(({ text }) => text);
  expect(fewer).toEqual(['6% short, Jan to Feb 2032']);
});

test('words stay inside', () => {
  const late = [short('2036-10-01', '2036-12-31', 0.1)];
  expect(loadNotes({ shortfalls: late }, fleetScale(period, 500), 12)[0]?.x).toBeLessThan(400);
  expect(loadNotes({ shortfalls: late }, fleetScale(period, 100), 12)).toEqual([]);
});
