import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { demandLevel } from '../../../../renderer/plan/map/demandLevel.ts';
import { mapCentres } from '../../../../renderer/plan/map/mapCentres.ts';
import { eventsOn, mapEvents } from '../../../../renderer/plan/map/mapEvents.ts';
import { comesFrom, mapFlows } from '../../../../renderer/plan/map/mapFlows.ts';
import { mapNetwork } from '../../../../renderer/plan/map/mapNetwork.ts';
import {
  dateOfWeek,
  figuresWords,
  momentOf,
  momentWords,
  scrubberWeeks,
  weekOfDate,
} from '../../../../renderer/plan/map/moment.ts';
import { outagesOf } from '../../../../renderer/plan/map/outages.ts';
import { unchanged } from '../../../../renderer/simulation/resolvedPlan.ts';

const plan = illustrativePlan();
const network = mapNetwork(plan, null);

describe('moments', () => {
  test('the scrubber begins at the plan’s start and then stands at Mondays, each its own week', () => {
    expect(dateOfWeek(plan, 0)).toBe(plan.startDate);
    for (const week of [1, 60, scrubberWeeks(plan)]) {
      expect(new Date(dateOfWeek(plan, week)).getUTCDay()).toBe(1);
      expect(weekOfDate(plan, dateOfWeek(plan, week))).toBe(week);
    }
    expect(dateOfWeek(plan, 9999)).toBe(dateOfWeek(plan, scrubberWeeks(plan)));
  });

  test('a quarter is the calendar’s, a week from Monday, and the plan all of it', () => {
    expect(momentOf(plan, 'quarter', '2028-05-29')).toMatchObject({ from: '2028-04-01', until: '2028-07-01' });
    expect(momentOf(plan, 'quarter', '2028-12-31')).toMatchObject({ from: '2028-10-01', until: '2029-01-01' });
    expect(momentOf(plan, 'week', '2028-05-31')).toMatchObject({ from: '2028-05-29', until: '2028-06-05' });
    expect(momentOf(plan, 'plan', '2028-05-31')).toMatchObject({ date: plan.startDate, from: plan.startDate });
  });

  test('the title says the date, the legend what figures are of', () => {
    const quarter = momentOf(plan, 'quarter', '2028-05-29');
    expect(momentWords(plan, quarter)).toBe('29 May 2028');
    expect(figuresWords(plan, quarter)).toBe('April to June 2028');
    expect(momentWords(plan, momentOf(plan, 'week', '2028-05-31'))).toBe('week of 29 May 2028');
    expect(momentWords(plan, momentOf(plan, 'plan', null))).toBe('2027–2037');
  });
});

describe('demand on a date', () => {
  const [demand] = plan.demand;
  if (!demand) throw new Error('the illustrative plan has no demand');
  const grown = { ...demand, growthPerYear: 0.1 };

  test('grows on each anniversary of the start', () => {
    const start = unchanged({ ...plan, startDate: '2027-04-01' });
    expect(demandLevel(start, grown, '2027-04-01')).toBe(1);
    expect(demandLevel(start, grown, '2028-03-31')).toBe(1);
    expect(demandLevel(start, grown, '2028-04-01')).toBeCloseTo(1.1, 9);
    expect(demandLevel(start, grown, '2029-06-01')).toBeCloseTo(1.21, 9);
  });

  test('follows a change in its own days alone', () => {
    const { zoneId, pathwayId } = demand;
    const changed = {
      ...unchanged({ ...plan, startDate: '2027-04-01' }),
      demand: [
        {
          type: 'changeDemand' as const,
          id: 'c',
          zoneId,
          pathwayId,
          factor: 2,
          growthPerYear: 0,
          from: '2028-01-01',
          until: '2028-06-01',
        },
      ],
    };
    expect(demandLevel(changed, grown, '2027-12-31')).toBe(1);
    expect(demandLevel(changed, grown, '2028-05-31')).toBe(2);
    expect(demandLevel(changed, grown, '2028-06-01')).toBe(1);
    expect(demandLevel(changed, { ...grown, zoneId: 'elsewhere' }, '2028-05-31')).toBeCloseTo(1.1, 9);
  });
});

describe('machines over time', () => {
  const [outage] = outagesOf(network, '');
  if (!outage) throw new Error('no linac of the illustrative plan is ever replaced');
  const at = (date: string) => mapCentres(network, date).find(({ centre }) => centre.id === outage.centreId);

  test('a linac goes out for its replacement and its successor comes back in its place', () => {
    const before = at(plan.startDate)?.linacs ?? Number.NaN;
    expect(at(outage.from)).toMatchObject({ linacs: before - 1 });
    expect(at(outage.from)?.out.map(({ name }) => name)).toContain(outage.name);
    expect(at(outage.until)?.out.some(({ machineId }) => machineId === outage.machineId)).toBe(false);
  });

  test('it is an event that lasts until then, named with its centre', () => {
    const events = mapEvents(network, '');
    const going = eventsOn(events, outage.from).filter(({ centreId }) => centreId === outage.centreId);
    expect(going.map(({ words }) => words).join()).toMatch(/Portsmouth.* out until \d+ \w{3} \d{4}/);
    expect(eventsOn(events, outage.until).some(({ date }) => date === outage.from)).toBe(false);
    expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).toSorted());
  });
});

describe('flows over time', () => {
  test('what a closed centre would have had goes to the nearest that can treat it', () => {
    const closed = mapNetwork(
      {
        ...plan,
        scenarios: [],
        centres: plan.centres.map((centre) => (centre.id === 'poole' ? { ...centre, closes: '2028-01-01' } : centre)),
      },
      null,
    );
    const to = (centreId: string, date: string) =>
      comesFrom(mapFlows(closed, date), centreId).reduce((sum, { coursesPerYear }) => sum + coursesPerYear, 0);
    expect(to('poole', '2027-12-31')).toBeGreaterThan(500);
    expect(to('poole', '2028-01-01')).toBe(0);
    const everywhere = (date: string) => plan.centres.reduce((sum, { id }) => sum + to(id, date), 0);
    expect(everywhere('2028-01-01')).toBeCloseTo(everywhere('2027-12-31'), 6);
    expect(mapCentres(closed, '2028-01-01').find(({ centre }) => centre.id === 'poole')).toMatchObject({
      linacs: 0,
      closed: { since: '2028-01-01' },
    });
  });

  test('those of one pathway are part of all of them', () => {
    const [pathway] = plan.pathways;
    const own = mapFlows(network, plan.startDate, pathway?.id ?? '');
    const all = new Map(
      mapFlows(network, plan.startDate).map((flow) => [`${flow.zoneId} ${flow.centreId}`, flow.coursesPerYear]),
    );
    expect(own.length).toBeGreaterThan(0);
    for (const { zoneId, centreId, coursesPerYear } of own) {
      expect(coursesPerYear).toBeLessThanOrEqual((all.get(`${zoneId} ${centreId}`) ?? 0) + 1e-9);
    }
  });
});
