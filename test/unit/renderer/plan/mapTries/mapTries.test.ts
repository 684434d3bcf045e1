import { sum } from 'd3-array';
import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import type { Change } from '../../../../../db/schema/change.ts';
import { checkPlan } from '../../../../../db/schema/checkPlan.ts';
import { applyEdits } from '../../../../../db/schema/edit.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { addChanges } from '../../../../../renderer/plan/levers/leverCommands.ts';
import { machinesAt } from '../../../../../renderer/plan/map/machinesAt.ts';
import { mapNetwork } from '../../../../../renderer/plan/map/mapNetwork.ts';
import { closeTry, machineOutTry, sendTry, tryName } from '../../../../../renderer/plan/mapTries/mapTries.ts';
import { movedWords, whoMoves } from '../../../../../renderer/plan/mapTries/whoMoves.ts';

const plan = illustrativePlan();
const network = mapNetwork(plan, null);

/** The plan with a change in a scenario of its own, or in one after others, and who goes elsewhere by it. */
function asked(
  change: Parameters<typeof tryName>[1],
  others: readonly Change[] = [],
): { after: Plan; moved: ReturnType<typeof whoMoves> } {
  const before = { id: 'others', name: 'Others', changes: others.map((one, at) => ({ ...one, id: `other-${at}` })) };
  const first = others.length === 0 ? plan : { ...plan, scenarios: [before] };
  const { command, scenarioId, changeIds } = addChanges(first, 'others', tryName(plan, change), [change]);
  const applied = applyEdits(first, command.edits);
  const checked = applied.ok ? checkPlan(applied.value) : applied;
  if (!checked.ok) throw new Error('it cannot be stored');
  return { after: checked.value, moved: whoMoves(checked.value, scenarioId, changeIds, change.from) };
}
const at = (moved: ReturnType<typeof whoMoves>, centreId: string) =>
  moved.find((one) => one.centreId === centreId)?.courses ?? 0;

describe('what is asked on the map', () => {
  test('closing a centre sends all of its courses to the next nearest, and none get lost', () => {
    const { after, moved } = asked(closeTry(network, 'poole'));
    expect(after.scenarios.at(-1)?.name).toBe('Poole closes');
    expect(moved.at(-1)?.centreId).toBe('poole');
    expect(at(moved, 'poole')).toBeLessThan(-1500);
    expect(at(moved, 'southampton')).toBeGreaterThan(0);
    expect(sum(moved, ({ courses }) => courses)).toBeCloseTo(0, 0);
  });

  test('whom no centre can treat any more go nowhere, which is said; a closed centre gets nobody', () => {
    const closed = (...ids: string[]) => ids.map((id) => closeTry(network, id));
    // Radiosurgery is given at these two alone.
    const { moved } = asked(closeTry(network, 'oxford'), closed('southampton'));
    expect(movedWords(moved, '')).toMatch(/leave Churchill, Oxford: \d+ to no centre that can treat them, [\d,]+ to /);
    const others = plan.centres.flatMap(({ id }) => (id === 'poole' ? [] : [id]));
    const all = asked(closeTry(network, 'poole'), closed(...others)).moved;
    expect(all.map(({ centreId }) => centreId)).toEqual([null, 'poole']);
    expect(movedWords(all, '')).toMatch(
      /^About [\d,]+ courses a year go to no centre that can treat them: [\d,]+ from Poole\.$/,
    );
  });

  test('a share of one pathway from an area goes to a centre, and from nobody else', () => {
    const change = sendTry(network, { kind: 'zone', id: 'new-forest' }, 'poole', 'breast');
    if (change?.type !== 'divertFlow') throw new Error('it is a diversion');
    expect(tryName(plan, change)).toBe('30% of breast from New Forest to Poole');
    const all = asked({ ...change, share: 1 });
    const part = asked(change);
    expect(at(part.moved, 'poole')).toBeCloseTo(0.3 * at(all.moved, 'poole'), 0);
    expect(at(part.moved, 'poole')).toBeGreaterThan(1);
  });

  test('from a centre all areas are meant, and where nothing is said it is another centre', () => {
    const change = sendTry(network, { kind: 'centre', id: 'dorchester' }, null, null);
    expect(change).toMatchObject({ zoneId: '*', pathwayId: '*', fromCentreId: 'dorchester', toCentreId: 'poole' });
    expect(sendTry(network, { kind: 'centre', id: 'poole' }, 'poole', null)).toBeNull();
    const fromArea = sendTry(network, { kind: 'zone', id: 'wiltshire-south' }, null, null);
    expect(fromArea).not.toMatchObject({ toCentreId: 'southampton' });
  });

  test('a linac out for three months is one that treats there then; a centre without any has none', () => {
    const change = machineOutTry(network, 'poole');
    if (change?.type !== 'machineDown') throw new Error('Poole has linacs');
    expect(machinesAt(network, 'poole', change.from).map(({ id }) => id)).toContain(change.machineId);
    expect(tryName(plan, change)).toBe('Poole LA1 (new) out for 3 months');
    expect(machineOutTry(mapNetwork({ ...plan, machines: [], projects: [] }, null), 'poole')).toBeNull();
  });
});

test('nothing is asked of a centre before it opens', () => {
  const opens = '2031-03-03';
  const later = { ...plan, centres: plan.centres.map((one) => (one.id === 'poole' ? { ...one, opens } : one)) };
  const then = mapNetwork(later, null);
  expect(closeTry(then, 'poole').from).toBe(opens);
  expect(sendTry(then, { kind: 'centre', id: 'poole' }, 'southampton', null)?.from).toBe(opens);
  expect(sendTry(then, { kind: 'zone', id: 'new-forest' }, 'poole', null)?.from).toBe(opens);
  expect(sendTry(then, { kind: 'centre', id: 'reading' }, 'southampton', null)?.from).toMatch(/^2028/);
});

describe('who goes elsewhere, in words', () => {
  const centre = (name: string, courses: number) => ({ centreId: name, name, courses });

  test('of one centre, where they go or come from; of several, the greatest three each way', () => {
    expect(movedWords([centre('A', 300), centre('B', 100), centre('C', -400)], '')).toBe(
      'About 400 courses a year leave C: 300 to A and 100 to B.',
    );
    const many = [centre('B', -4), centre('C', -2), centre('D', -2), centre('E', -1)];
    expect(movedWords([centre('A', 9), ...many], '')).toBe(
      'About 9 courses a year go to A: 4 from B, 2 from C, 2 from D and the rest from 1 other.',
    );
    expect(movedWords([centre('A', 5), centre('F', 4), ...many], '')).toBe(
      'About 9 courses a year go elsewhere: 5 more at A and 4 more at F; 4 fewer at B, 2 fewer at C, 2 fewer at D and the rest fewer at 1 other.',
    );
  });

  test('one is one, and nobody says why', () => {
    expect(movedWords([centre('A', 1.2), centre('B', -1.2)], '')).toBe('About 1 course a year goes to A: 1 from B.');
    expect(movedWords([], 'Nobody.')).toBe('Nobody.');
  });
});
