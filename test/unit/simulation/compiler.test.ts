import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import type { Change } from '../../../db/schema/change.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { applyScenario } from '../../../renderer/simulation/applyScenario.ts';
import { bankHolidays } from '../../../renderer/simulation/calendar/bankHolidays.ts';
import type { Day } from '../../../renderer/simulation/calendar/day.ts';
import { compile, newCompiler } from '../../../renderer/simulation/compile/compile.ts';
import type { Network } from '../../../renderer/simulation/compile/network.ts';
import { calendarYears } from '../../../renderer/simulation/compile/timeline.ts';
import type { ResolvedPlan } from '../../../renderer/simulation/resolvedPlan.ts';

const plan: Plan = { ...illustrativePlan(), horizonWeeks: 104, warmUpWeeks: 8 };
let holidays: Day[];
beforeAll(async () => {
  holidays = await bankHolidays(...calendarYears(plan));
});

/** A copy of the plan as a worker is sent it, with some changes. */
function sent(...changes: Change[]): ResolvedPlan {
  const resolved = applyScenario(structuredClone({ ...plan, scenarios: [{ id: 's', name: 'S', changes }] }), 's');
  if (!resolved.ok) throw new Error(resolved.problems.map(({ message }) => message).join());
  return resolved.value;
}

const from = '2028-01-03';
const changes: Record<string, Change[]> = {
  nothing: [],
  project: [{ id: 'a', type: 'moveProject', projectId: 'replace-portsmouth-la2', start: '2028-01-10' }],
  demand: [{ id: 'a', type: 'changeDemand', zoneId: '*', pathwayId: '*', factor: 1.1, from }],
  fractionation: [
    { id: 'a', type: 'changeFractionation', pathwayId: 'breast', from, mix: [{ fractions: 5, share: 1 }] },
  ],
  openingDays: [{ id: 'a', type: 'changeOpeningDays', centreId: 'poole', weekdays: [1, 2, 3, 4, 5, 6], from }],
  hours: [{ id: 'a', type: 'changeHours', centreId: 'oxford', minutesPerDay: 480, from }],
  staffing: [{ id: 'a', type: 'changeStaffing', centreId: 'poole', factor: 0.8, from, until: '2028-06-01' }],
  flow: [
    {
      ...{ id: 'a', type: 'divertFlow', zoneId: '*', pathwayId: '*', from },
      ...{ fromCentreId: 'oxford', toCentreId: 'reading', share: 0.2 },
    },
  ],
  moved: [{ id: 'a', type: 'moveMachine', machineId: plan.machines[0].id, toCentreId: 'reading', from }],
};

/** A digest of every bit of a network, functions left out. */
function digestOf(network: Network): string {
  const digest = createHash('sha1');
  const rest = JSON.stringify(network, (_, held: unknown) => {
    if (!ArrayBuffer.isView(held)) return held;
    digest.update(new Uint8Array(held.buffer, held.byteOffset, held.byteLength));
    return held.byteLength;
  });
  return digest.update(rest).digest('hex');
}

describe('a compiler that remembers', () => {
  test('compiles every plan to the same bits as one that has seen none', () => {
    const remembering = newCompiler();
    for (const name of [...Object.keys(changes), ...Object.keys(changes).toReversed()]) {
      const resolved = sent(...changes[name]);
      const found = digestOf(remembering(resolved, [...holidays]));
      expect(found, name).toBe(digestOf(compile(resolved, holidays)));
    }
  });

  test('compiles other bank holidays anew', () => {
    const remembering = newCompiler();
    const resolved = sent();
    const days = (known: readonly Day[]) => remembering(resolved, known).centres[0].openDays.length;
    expect(days([])).toBeGreaterThan(days(holidays));
    expect(days(holidays)).toBe(compile(resolved, holidays).centres[0].openDays.length);
  });

  test('can be left between its stages, and compiles the same afterwards', () => {
    const remembering = newCompiler();
    const resolved = sent();
    let stages = 0;
    const whole = digestOf(remembering(resolved, holidays, () => stages++));
    expect(stages).toBeGreaterThanOrEqual(3);
    for (let leaveAt = 1; leaveAt <= stages; leaveAt++) {
      const left = newCompiler();
      let at = 0;
      const leave = () => {
        if (++at === leaveAt) throw new Error('left');
      };
      expect(() => left(resolved, holidays, leave)).toThrow('left');
      expect(digestOf(left(resolved, holidays))).toBe(whole);
    }
  });

  test('shares the decisions, routes and calendars of a copy in which a project has moved', () => {
    const remembering = newCompiler();
    const [before, after] = [changes.nothing, changes.project].map((made) => remembering(sent(...made), [...holidays]));
    expect(after.streams).toBe(before.streams);
    expect(after.flows).toBe(before.flows);
    expect(after.zones).toBe(before.zones);
    expect(after.centres.map(({ openDays }) => openDays)).toEqual(before.centres.map(({ openDays }) => openDays));
    expect(after.centres[0].openDays).toBe(before.centres[0].openDays);
    expect(after.units.capacity).not.toEqual(before.units.capacity);
  });
});
