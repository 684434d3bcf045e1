import { sum } from 'd3-array';
import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
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

/** The plan with a change in a scenario of its own, and who goes elsewhere by it. */
function asked(change: Parameters<typeof tryName>[1]): { after: Plan; moved: ReturnType<typeof whoMoves> } {
  const { command, scenarioId, changeIds } = addChanges(plan, null, tryName(plan, change), [change]);
  const applied = applyEdits(plan, command.edits);
  const checked = applied.ok ? checkPlan(applied.value) : applied;
  if (!checked.ok) throw new Error('it cannot be stored');
  return { after: checked.value, moved: whoMoves(checked.value, scenarioId, changeIds, change.from) };
}
const at = (moved: ReturnType<typeof whoMoves>, centreId: string) =>
  moved.find((one) => one.centreId === centreId)?.courses ?? 0;

describe('what is asked on the map', () => {
  test('closing a centre sends all of its courses to the next nearest, and none get lost', () => {
    const { after, moved } = asked(closeTry(plan, 'poole'));
    expect(after.scenarios.at(-1)?.name).toBe('Poole closes');
    expect(moved.at(-1)?.centreId).toBe('poole');
    expect(at(moved, 'poole')).toBeLessThan(-1500);
    expect(at(moved, 'southampton')).toBeGreaterThan(0);
    expect(sum(moved, ({ courses }) => courses)).toBeCloseTo(0, 0);
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

describe('who goes elsewhere, in words', () => {
  const centre = (name: string, courses: number) => ({ centreId: name, name, courses });

  test('names the greatest three each way and counts the rest', () => {
    expect(movedWords([centre('A', 300), centre('B', 100), centre('C', -400)], '')).toBe(
      'About 400 courses a year go elsewhere: 300 more at A and 100 more at B; 400 fewer at C.',
    );
    const many = [centre('A', 9), centre('B', -4), centre('C', -2), centre('D', -2), centre('E', -1)];
    expect(movedWords(many, '')).toBe(
      'About 9 courses a year go elsewhere: 9 more at A; 4 fewer at B, 2 fewer at D, 2 fewer at C and the rest at 1 other.',
    );
  });

  test('one is one, and nobody says why', () => {
    expect(movedWords([centre('A', 1.2), centre('B', -1.2)], '')).toMatch(/^About 1 course a year goes elsewhere/);
    expect(movedWords([], 'Nobody.')).toBe('Nobody.');
  });
});
