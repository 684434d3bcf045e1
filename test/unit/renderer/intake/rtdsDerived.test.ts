import { describe, expect, it } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { applyEdits, inverse } from '../../../../db/schema/edit.ts';
import { derive } from '../../../../renderer/intake/rtds/derive/derive.ts';
import { type Matching, plannedPlaces } from '../../../../renderer/intake/rtds/derive/matching.ts';
import type { Derived } from '../../../../renderer/intake/rtds/derive/offer.ts';
import { suggestMatching } from '../../../../renderer/intake/rtds/derive/suggestMatching.ts';
import { extractSource, sourceTitle, takeOffers } from '../../../../renderer/intake/rtds/derive/takeOffers.ts';
import { weeklyDispersion } from '../../../../renderer/intake/rtds/derive/weeklyArrivals.ts';
import type { Extract } from '../../../../renderer/intake/rtds/extract.ts';
import { readRtds } from '../../../../renderer/intake/rtds/readRtds.ts';
import { suppressed } from '../../../../renderer/intake/rtds/suppressed.ts';
import { checkCommand } from '../../../../renderer/plan/commands/checkCommand.ts';
import { emptyExtract } from '../../../support/emptyExtract.ts';
import { ariaAttendances } from '../../../support/files/aria.ts';
import { ndrs } from '../../../support/files/ndrs.ts';
import { rtdsV5 } from '../../../support/files/rtdsV5.ts';
import { asFile, type SampleFile } from '../../../support/files/sampleFile.ts';
import { seeded } from '../../../support/files/seeded.ts';
import { syntheticCourses } from '../../../support/files/syntheticCourses.ts';

const plan = illustrativePlan();
const asked = { courses: 400, days: 400, from: '2025-01-06' };

async function extractOf(file: SampleFile): Promise<Extract> {
  const read = await readRtds(asFile(file), undefined);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(' '));
  return read.value;
}

const none: Matching = { providers: {}, machines: {}, groups: {} };

describe('files of three layouts', () => {
  it('count the same courses and visits, as far as each tells them', async () => {
    const courses = syntheticCourses(asked);
    const visits = courses.reduce((sum, { attendances }) => sum + attendances.length, 0);
    const files = [
      rtdsV5(asked, courses),
      ndrs({ ...asked, layout: 'ndrs' }, courses),
      ndrs({ ...asked, layout: 'simulacrum' }, courses),
      ariaAttendances(asked, courses),
    ];
    const [v5, national, simulacrum, aria] = await Promise.all(files.map(extractOf));
    expect([v5, national, simulacrum, aria].map((extract) => extract?.visits)).toEqual([
      visits,
      visits,
      visits,
      visits,
    ]);
    expect([v5?.courses, national?.courses]).toEqual([courses.length, courses.length]);
    expect(national?.machineMonths.length).toBeGreaterThan(0);
    expect(simulacrum?.missing.join(' ')).toContain('no machine identifier');
    expect(aria?.missing.join(' ')).toContain('no date of the decision to treat');
  });

  it('hold no identifier in what is made of them', async () => {
    const file = rtdsV5({ courses: 200 });
    const text = JSON.stringify(await extractOf(file)).toLowerCase();
    expect(file.identifiers.filter((identifier) => text.includes(identifier.toLowerCase()))).toEqual([]);
  });
});

describe('a file that is none', () => {
  const read = (lines: readonly string[]) => readRtds(new Blob([lines.join('\n')]), undefined);
  const headings = 'ATTENDID,RADIOTHERAPYEPISODEID,APPTDATE,MACHINEID,PRESCRIBEDFRACTIONS';

  it('is refused when most rows say nothing, by line and without their contents', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => `A${at},E${at},${at < 30 ? 'Zarwick' : '03/02/2025'},LA1,5`);
    const refused = await read([headings, ...rows]);
    const sentence = refused.ok ? '' : (refused.problems[0]?.message ?? '');
    expect(sentence).toContain('75% of the 40 rows');
    expect(sentence).toContain('lines 2, 3 and 4');
    expect(sentence).not.toContain('Zarwick');
  });

  it('is refused when some dates have the month first, since what the others mean cannot be told', async () => {
    const dated = (style: (at: number) => string) =>
      read([headings, ...Array.from({ length: 200 }, (_, at) => `A${at},E${at},${style(at)},LA1,5`)]);
    const refused = await dated((at) => (at % 40 === 7 ? '02/28/2025' : '03/02/2025'));
    expect(refused.ok ? '' : refused.problems[0]?.message).toContain(
      '5 dates have the month before the day (first on lines 9, 49 and 89), so it cannot be told which day others',
    );
    // One slip of two hundred is left out and told, as any other.
    const slip = await dated((at) => (at === 7 ? '02/28/2025' : '03/02/2025'));
    expect(slip.ok && slip.value.problems).toEqual([{ reason: 'noDay', rows: 1, lines: [9] }]);
  });

  it('is refused when a column of machines has more values than machines there are', async () => {
    const rows = Array.from({ length: 700 }, (_, at) => `A${at},E${at},03/02/2025,Zarwick ${at},5`);
    const refused = await read([headings, ...rows]);
    const sentence = refused.ok ? '' : (refused.problems[0]?.message ?? '');
    expect(sentence).toContain('Column D, “MACHINEID”');
    expect(sentence).not.toContain('Zarwick');
  });

  it('names nothing that fewer than five visits name, nor what looks like a number of the NHS', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => {
      const machine = at === 7 ? 'Zarwick' : at % 2 ? '999 000 0018' : 'LA1';
      return `A${at},E${at},${String(1 + (at % 3)).padStart(2, '0')}/02/2025,${machine},5`;
    });
    const extract = await read([headings, ...rows]);
    expect(extract.ok && extract.value.machines).toEqual(['LA1', '']);
    expect(extract.ok && extract.value.problems).toEqual([{ reason: 'place', rows: 29, lines: [3, 5, 7] }]);
  });
});

describe('small counts', () => {
  it('are left out with what would give them away', () => {
    const { below } = seeded(3);
    for (let round = 0; round < 300; round++) {
      const width = 2 + below(4);
      const count = () => below(below(3) === 0 ? 6 : 40);
      const table = Array.from({ length: 2 + below(4) }, () => Array.from({ length: width }, count));
      const kept = suppressed(table);
      const lines = [
        ...table.map((row, at) => row.map((count, column) => ({ count, kept: kept[at]?.[column] }))),
        ...(table[0] ?? []).map((_, column) =>
          table.map((row, at) => ({ count: row[column] ?? 0, kept: kept[at]?.[column] })),
        ),
      ];
      for (const line of lines) {
        const left = line.filter((cell) => cell.kept === null);
        const told = line.filter((cell) => cell.kept !== null);
        expect(told.every(({ count, kept: shown }) => shown === count && (count === 0 || count >= 5))).toBe(true);
        const sum = left.reduce((all, { count }) => all + count, 0);
        const nothingElse = told.every(({ count }) => count === 0);
        expect(left.length === 0 || nothingElse || (left.length > 1 && sum >= 5)).toBe(true);
      }
    }
  });
});

describe('what is derived', () => {
  it('is taken in as one command that undo takes back, each figure with its source', async () => {
    const extract = await extractOf(rtdsV5({ ...asked, courses: 1200, days: 800 }));
    const matching = suggestMatching(plan, extract);
    const { offers } = derive(plan, extract, matching, new Set());
    expect(new Set(offers.map(({ part }) => part))).toEqual(
      new Set(['observed', 'demand', 'fractionation', 'arrivals']),
    );
    const source = extractSource(plan, sourceTitle('file.csv', extract), extract);
    const command = takeOffers(plan, offers, source);
    if (command === null) throw new Error('nothing was taken');
    const taken = checkCommand(plan, command);
    if (!taken.ok) throw new Error(JSON.stringify(taken.problems.slice(0, 3)));
    const breast = taken.value.pathways.find(({ id }) => id === 'breast');
    expect(breast?.fractionation[0]?.mix).toEqual([{ fractions: 5, share: 1 }]);
    expect(breast?.fieldSources?.fractionation).toBe(source.id);
    expect(breast?.fractionation.length).toBe(plan.pathways.find(({ id }) => id === 'breast')?.fractionation.length);
    expect(taken.value.observations?.every((held) => held.source === source.id)).toBe(true);
    const undone = applyEdits(taken.value, inverse(command.edits));
    expect(undone.ok && undone.value).toEqual(plan);
  });

  it('leaves alone what the plan sends to centres that the file does not cover', async () => {
    const extract = await extractOf(ndrs({ ...asked, courses: 900, layout: 'ndrs' }));
    const { machines, groups } = suggestMatching(plan, extract);
    const own = Object.entries(machines).filter(([name]) => name.startsWith('SGH'));
    const southampton = { ...none, groups, machines: Object.fromEntries(own) };
    const { offers, untold } = derive(plan, extract, southampton, new Set());
    const demand = offers.filter(({ part }) => part === 'demand');
    const after = demand.reduce((held, offer) => offer.take(held, 'file'), plan).demand;
    const changed = new Set(
      after.filter((row, at) => row.coursesPerYear !== plan.demand[at]?.coursesPerYear).map(({ zoneId }) => zoneId),
    );
    const there = new Set(plan.flows.filter(({ shares }) => (shares.southampton ?? 0) > 0).map(({ zoneId }) => zoneId));
    expect(demand.length).toBeGreaterThan(0);
    expect([...changed].filter((zoneId) => !there.has(zoneId))).toEqual([]);
    expect(changed.size).toBeGreaterThan(0);
    expect(untold.join(' ')).toContain('Flows');
  });

  it('finds the over-dispersion that decisions were made with, trend and bank holidays apart', () => {
    for (const made of [1, 2.5]) {
      const { unit } = seeded(11);
      const normal = () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
      const weeks = Array.from({ length: 150 }, (_, at) => {
        const mean = 60 + at * 0.1;
        return {
          monday: new Date(Date.UTC(2022, 0, 3) + at * 7 * 86_400_000).toISOString().slice(0, 10),
          place: 0,
          count: Math.max(0, Math.round(mean + normal() * Math.sqrt(made * mean))),
        };
      });
      const extract: Extract = {
        ...emptyExtract,
        from: '2022-01-03',
        to: '2025-01-18',
        weeks,
        places: [{ provider: 0, machine: 0 }],
      };
      const derived: Derived = {
        plan,
        extract,
        matching: none,
        places: [{ centreIds: ['poole'], trustId: 'uhd', machineId: null }],
        covered: new Set(['poole']),
        holidays: new Set(),
      };
      const found = weeklyDispersion(derived);
      expect(found?.low).toBeLessThan(made);
      expect(found?.high).toBeGreaterThan(made);
    }
  });

  it('puts a course where its machine is, and only then where its provider is', async () => {
    const extract = await extractOf(ndrs({ ...asked, layout: 'ndrs' }));
    const matching = suggestMatching(plan, extract);
    const at = extract.machines.indexOf('BNH_LA1');
    const place = extract.places.findIndex(({ machine }) => machine === at);
    expect(plannedPlaces(plan, extract, matching)[place]?.centreIds).toEqual(['basingstoke']);
    const bare = { ...matching, machines: {} };
    expect(plannedPlaces(plan, extract, bare)[place]?.centreIds).toEqual(['southampton', 'basingstoke']);
  });
});
