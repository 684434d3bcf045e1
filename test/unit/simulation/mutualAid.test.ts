import { describe, expect, test } from 'vitest';
import type { Change } from '../../../db/schema/change.ts';
import type { MutualAid } from '../../../db/schema/demand.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Replication } from '../../../renderer/simulation/booking/replication.ts';
import { dayOf, isoDateOf } from '../../../renderer/simulation/calendar/day.ts';
import { measure } from '../../../renderer/simulation/measures/measure.ts';
import { total, totalColumns } from '../../../renderer/simulation/measures/measures.ts';
import { checkBooks } from '../../support/checkBooks.ts';
import { networkOf } from '../../support/simulate.ts';
import { simulator } from '../../support/simulator.ts';
import { aCentre, aLinac, aPathway, smallPlan } from '../../support/smallPlan.ts';
import { daysOf, slotOn, type Treatment, treatmentsOf } from '../../support/treatments.ts';

const startDay = dayOf('2028-03-01');
const date = (day: number) => isoDateOf(startDay + day);
const drive = (centreId: string, minutes: number) => ({ zoneId: 'zone', centreId, mode: 'car' as const, minutes });
const aid = (changes: Partial<MutualAid> = {}): MutualAid => ({
  enabled: true,
  offerAfterDays: 10,
  maxExtraMinutes: 30,
  acceptance: 1,
  ...changes,
});

const everybody = { zoneId: 'zone', pathwayId: 'pathway' };

/** Two decisions a day for a centre that has room for one; the other, half an hour further, has room for all. */
const overloaded: Partial<Plan> = {
  centres: [aCentre('home'), aCentre('other', { lat: 52 })],
  machines: [aLinac('h', 'home', { minutesPerDay: 15 }), aLinac('o', 'other')],
  demand: [{ ...everybody, coursesPerYear: 730 }],
  flows: [{ zoneId: 'zone', pathwayId: '*', shares: { home: 1 } }],
  travel: [drive('home', 20), drive('other', 50)],
};

async function run(changes: Partial<Plan>, ...made: Change[]): Promise<Replication> {
  const plan = smallPlan({ ...overloaded, ...changes, scenarios: [{ id: 's', name: 's', changes: made }] });
  return simulator(await networkOf(plan, 's'))(1, 0, (day, books) => {
    if (day % 28 === 27) checkBooks(books, day);
  });
}
const aided = (books: Replication) => treatmentsOf(books).filter((course) => course.aided);
const wait = (course: Treatment) => daysOf(course)[0] - course.decided;

describe('mutual aid', () => {
  test('is off unless the plan turns it on', async () => {
    for (const changes of [{}, { mutualAid: aid({ enabled: false }) }]) {
      const treatments = treatmentsOf(await run(changes));
      expect(treatments.every(({ centre, aided }) => centre === 'home' && !aided)).toBe(true);
    }
    expect(Math.max(...treatmentsOf(await run({})).map(wait))).toBeGreaterThan(100);
  });

  test('is offered when the start at home is more than so many days after the decision, not before', async () => {
    for (const offerAfterDays of [0, 10, 28]) {
      const treatments = treatmentsOf(await run({ mutualAid: aid({ offerAfterDays }) }));
      const home = treatments.filter(({ centre }) => centre === 'home');
      const other = treatments.filter(({ centre }) => centre === 'other');
      expect(other.length).toBeGreaterThan(100);
      expect(other.every(({ aided }) => aided)).toBe(true);
      expect(home.every(({ aided }) => !aided)).toBe(true);
      // With all accepting, nobody waits longer at home; and some wait as long as that without being offered any.
      expect(Math.max(...home.map(wait))).toBe(Math.max(1, offerAfterDays));
      for (const course of other) expect(wait(course)).toBe(1);
      // Whoever was moved had no place at home in that time: it was taken already, or by somebody decided later.
      const taken = new Set(home.map((course) => daysOf(course)[0]));
      for (const { decided } of other) {
        for (let day = decided + 1; day <= decided + offerAfterDays; day++) expect(taken.has(day)).toBe(true);
      }
    }
  });

  test('goes no further than the extra minutes of travel, and nowhere when the journey is not known', async () => {
    const moved = async (changes: Partial<Plan>) => aided(await run(changes)).length;
    expect(await moved({ mutualAid: aid({ maxExtraMinutes: 30 }) })).toBeGreaterThan(100);
    expect(await moved({ mutualAid: aid({ maxExtraMinutes: 29 }) })).toBe(0);
    expect(await moved({ mutualAid: aid({ maxExtraMinutes: 1000 }), travel: [drive('home', 20)] })).toBe(0);
    expect(await moved({ mutualAid: aid({ maxExtraMinutes: 1000 }), travel: [drive('other', 20)] })).toBe(0);
  });

  test('counts travel beyond the journey home, so a nearer centre is always within it', async () => {
    const travel = [drive('home', 60), drive('other', 50)];
    expect(aided(await run({ mutualAid: aid({ maxExtraMinutes: 0 }), travel })).length).toBeGreaterThan(100);
  });

  test('is for a start that is strictly earlier', async () => {
    // The other centre is full until day 40: until home is full to that day too, home is no later.
    const backlog = [{ centreId: 'other', pathwayId: 'pathway', courses: 39 * 32 }];
    const treatments = treatmentsOf(await run({ backlog, mutualAid: aid() })).filter(({ decided }) => decided >= 0);
    const moved = treatments.filter((course) => course.aided);
    const first = moved[0];
    expect(moved.length).toBeGreaterThan(50);
    expect(daysOf(first)[0]).toBe(40);
    const homeOnDay = new Map(treatments.filter(({ aided }) => !aided).map((course) => [daysOf(course)[0], course]));
    for (let day = 1; day <= 40; day++) expect(homeOnDay.get(day)?.row).toBeLessThan(first.row);
    expect(wait(homeOnDay.get(40) ?? first)).toBeGreaterThan(10);
  });

  test('goes to the centre with the earliest start, and of equals to the nearest', async () => {
    const three = (near: number, far: number): Partial<Plan> => ({
      centres: [aCentre('home'), aCentre('near'), aCentre('far')],
      machines: [aLinac('h', 'home', { minutesPerDay: 15 }), aLinac('n', 'near'), aLinac('f', 'far')],
      // Full until the day named.
      backlog: [
        { centreId: 'near', pathwayId: 'pathway', courses: (near - 1) * 32 },
        { centreId: 'far', pathwayId: 'pathway', courses: (far - 1) * 32 },
      ],
      travel: [drive('home', 20), drive('near', 40), drive('far', 50)],
      mutualAid: aid(),
    });
    const centresOf = async (near: number, far: number) => {
      const moved = aided(await run(three(near, far)));
      return moved.map(({ decided, centre }) => ({ decided, centre }));
    };
    const far = await centresOf(60, 30);
    expect(far.some(({ centre }) => centre === 'far')).toBe(true);
    for (const { decided, centre } of far) expect(centre).toBe(decided < 59 ? 'far' : 'near');
    const near = await centresOf(30, 30);
    expect(near.length).toBeGreaterThan(50);
    for (const { centre } of near) expect(centre).toBe('near');
  });

  test('goes only where the treatment can be given', async () => {
    const pathways = [aPathway('pathway', { capabilities: ['sabr'] })];
    const machines = [aLinac('h', 'home', { minutesPerDay: 15, capabilities: ['sabr'] }), aLinac('o', 'other')];
    expect(aided(await run({ machines, pathways, mutualAid: aid() }))).toEqual([]);
  });

  test('counts simulation and planning at the other centre', async () => {
    const pathways = [
      aPathway('pathway', {
        imaging: [{ kind: 'ctSimulator', minutes: 30 }],
        planning: { minDays: 4, modeDays: 4, maxDays: 4 },
      }),
    ];
    const ct = (id: string, centreId: string) => ({ ...aLinac(id, centreId), kind: 'ctSimulator' as const });
    const machines = [...(overloaded.machines ?? []), ct('hct', 'home'), ct('oct', 'other')];
    const books = await run({ machines, pathways, mutualAid: aid() });
    const moved = aided(books);
    expect(moved.length).toBeGreaterThan(100);
    for (const course of moved) {
      expect(wait(course)).toBe(5);
      const slot = books.courses.imageSlot[course.row];
      expect(slot).toBe(slotOn(books, 'oct', course.decided + 1));
    }
  });
});

describe('an offer of mutual aid', () => {
  /** Home is booked for so long that everybody is offered from the first day on. */
  const backlog = [{ centreId: 'home', pathwayId: 'pathway', courses: 400 }];
  const acceptedBy = async (acceptance: number) => {
    const books = await run({ backlog, mutualAid: aid({ acceptance }) });
    const offered = treatmentsOf(books).filter(({ decided }) => decided >= 0);
    return { offered: offered.length, accepted: offered.filter(({ aided }) => aided).map(({ row }) => row) };
  };

  test('is accepted by all, by none, or by about as many as the plan says', async () => {
    const [none, some, all] = [await acceptedBy(0), await acceptedBy(0.3), await acceptedBy(1)];
    expect(none.accepted).toEqual([]);
    expect(all.accepted).toHaveLength(all.offered);
    const share = some.accepted.length / some.offered;
    expect(Math.abs(share - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / some.offered));
  });

  test('is accepted by the same people whatever the rest accept', async () => {
    const [few, many] = [await acceptedBy(0.3), await acceptedBy(0.6)];
    expect(few.accepted.every((row) => many.accepted.includes(row))).toBe(true);
    expect(many.accepted.length).toBeGreaterThan(few.accepted.length);
  });

  test('is not made to whoever has lost a start at home, whose scan and plan are there', async () => {
    const machines = [...['h', 'k'].map((id) => aLinac(id, 'home', { minutesPerDay: 15 })), aLinac('o', 'other')];
    const plan = { machines, mutualAid: aid(), demand: [{ ...everybody, coursesPerYear: 1400 }] };
    const atHome = (books: Replication) =>
      treatmentsOf(books).flatMap(({ row, decided, centre }) => (decided < 100 && centre === 'home' ? [row] : []));
    const cut: Change = { type: 'machineDown', id: 'cut', machineId: 'h', from: date(100), until: date(160) };
    const books = await run(plan, cut);
    expect(
      treatmentsOf(books).filter(({ decided, displaced }) => decided < 100 && displaced > 0).length,
    ).toBeGreaterThan(5);
    expect(atHome(books)).toEqual(atHome(await run(plan)));
  });

  test('is not made to the opening backlog, whose homes are not known', async () => {
    const treatments = treatmentsOf(await run({ backlog, mutualAid: aid() }));
    const waiting = treatments.filter(({ decided }) => decided < 0);
    expect(waiting).toHaveLength(400);
    expect(waiting.every(({ centre, aided }) => centre === 'home' && !aided)).toBe(true);
  });
});

test('courses moved by mutual aid are counted where they are received, with their journey', async () => {
  const books = await run({ mutualAid: aid() });
  const moved = aided(books).filter((course) => daysOf(course)[0] < books.network.timeline.end).length;
  const { totals } = measure(books);
  const home = (1 + books.network.timeline.years.length) * totalColumns;
  const other = home + totalColumns;
  expect(totals[total.movedByMutualAid]).toBe(moved);
  expect(totals[home + total.movedByMutualAid]).toBe(0);
  expect(totals[other + total.movedByMutualAid]).toBe(moved);
  expect(totals[other + total.starts]).toBe(moved);
  expect(totals[other + total.travelMinutes]).toBe(50 * moved);
});

describe('a change of mutual aid', () => {
  const set = (day: number, changes: Partial<MutualAid> & { enabled: boolean }): Change => ({
    type: 'setMutualAid',
    id: `${day}`,
    from: date(day),
    ...changes,
  });
  const decidedDays = (books: Replication) => aided(books).map(({ decided }) => decided);

  test('turns it on and off from a date', async () => {
    const on = set(100, aid());
    const days = decidedDays(await run({}, on, set(200, { enabled: false })));
    expect(Math.min(...days)).toBe(100);
    expect(Math.max(...days)).toBe(199);
    const off = decidedDays(await run({ mutualAid: aid() }, set(100, { enabled: false })));
    expect(Math.max(...off)).toBe(99);
  });

  test('without a date holds throughout', async () => {
    const change: Change = { type: 'setMutualAid', id: 'throughout', ...aid() };
    const treatments = treatmentsOf(await run({}, change));
    expect(treatments).toEqual(treatmentsOf(await run({ mutualAid: aid() })));
  });

  test('keeps the figures that it does not mention, the plan’s or an earlier change’s', async () => {
    const figures = aid({ offerAfterDays: 15, enabled: false });
    const { network } = await run(
      { mutualAid: figures },
      set(50, { enabled: true }),
      set(80, { enabled: true, acceptance: 0.5 }),
      set(120, { enabled: true, offerAfterDays: 5 }),
      set(150, { enabled: false }),
      set(180, { enabled: true }),
    );
    const rules = (offerAfterDays: number, acceptance: number) => ({ offerAfterDays, maxExtraMinutes: 30, acceptance });
    expect(network.mutualAid).toEqual([
      { from: 0, rules: null },
      { from: 50, rules: rules(15, 1) },
      { from: 80, rules: rules(15, 0.5) },
      { from: 120, rules: rules(5, 0.5) },
      { from: 150, rules: null },
      { from: 180, rules: rules(5, 0.5) },
    ]);
  });

  test('gives none as long as one of its figures has never been given', async () => {
    const change = set(50, { enabled: true, offerAfterDays: 5, acceptance: 1 });
    expect(decidedDays(await run({}, change))).toEqual([]);
    const days = decidedDays(await run({}, change, set(90, { enabled: true, maxExtraMinutes: 60 })));
    expect(Math.min(...days)).toBe(90);
  });
});

test('whoever is imaged again once mutual aid is on accepts by a draw of their own, whatever was run before', async () => {
  // Imaging has its queue. Aid begins on day 20; from day 25 to day 45 the simulator is out, and those who were to be
  // imaged, decided before there was any aid, are booked again.
  const ct = (id: string, centreId: string, minutesPerDay: number) => ({
    ...aLinac(id, centreId, { minutesPerDay }),
    kind: 'ctSimulator' as const,
  });
  const out = { meanDaysBetween: 1e-7, repairHoursMedian: 8, repairHours95th: 8, ageingPerYear: 0 };
  const broken = (day: number, breakdown: typeof out | null): Change => ({
    type: 'changeBreakdown',
    id: `${day}`,
    machineId: 'hct',
    breakdown,
    from: date(day),
  });
  const changes = (acceptance: number): Change[] => [
    { type: 'setMutualAid', id: 'aid', ...aid({ acceptance }), from: date(20) },
    broken(25, out),
    broken(46, null),
  ];
  const plan = smallPlan({
    ...overloaded,
    horizonWeeks: 10,
    machines: [...(overloaded.machines ?? []), ct('hct', 'home', 30), ct('oct', 'other', 480)],
    pathways: [aPathway('pathway', { imaging: [{ kind: 'ctSimulator', minutes: 30 }] })],
    scenarios: [0.5, 1].map((acceptance) => ({ id: `${acceptance}`, name: 's', changes: changes(acceptance) })),
  });
  const network = await networkOf(plan, '0.5');
  const again = simulator(network);
  again(1, 1);
  const treatments = treatmentsOf(again(1, 0));
  const early = (all: Treatment[]) => all.filter(({ aided, decided }) => aided && decided < 20).map(({ row }) => row);
  const offered = early(treatmentsOf(simulator(await networkOf(plan, '1'))(1, 0)));
  expect(early(treatments).length).toBeGreaterThan(0);
  expect(early(treatments).length).toBeLessThan(offered.length);
  expect(treatmentsOf(simulator(network)(1, 0))).toEqual(treatments);
});
