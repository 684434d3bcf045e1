import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { simulateJson } from '../../../../electron/cli/simulateJson.ts';
import type { ExperimentResult } from '../../../../renderer/simulation/results.ts';
import { weekColumns } from '../../../../renderer/takeOut/weeks/weekColumns.ts';
import { weekDictionary, weeksCsv } from '../../../../renderer/takeOut/weeks/weeksCsv.ts';
import { weeksParquet } from '../../../../renderer/takeOut/weeks/weeksParquet.ts';
import { simulate } from '../../../support/simulate.ts';

/** With a scenario that opens a centre, and a centre at which nothing happens for a while. */
const plan = { ...illustrativePlan(), horizonWeeks: 12, warmUpWeeks: 2 };
const scenarioIds = plan.scenarios.slice(0, 2).map(({ id }) => id);
let run: ExperimentResult;
beforeAll(async () => {
  run = await simulate({ plan, replications: 3, scenarioIds, seed: 4_000_000_000 });
});

describe('weekly results', () => {
  test('are those of simulate --json, to the last figure, in CSV and in Parquet alike', async () => {
    const json = simulateJson(run).scenarios.flatMap(({ id, weeks }) => weeks.map((week) => ({ id, ...week })));
    const csv = Papa.parse<Record<string, string>>(weeksCsv(run, plan).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    const parquet = await parquetReadObjects({
      file: weeksParquet(run, plan, { appVersion: '9', madeOn: '2026-11-28' }).buffer,
    });
    const number = (cell: string | undefined) => (cell === '' || cell === undefined ? null : Number(cell));
    expect(
      csv.data.map((row) => ({
        ...{ id: row.scenario_id, start: row.week_start, centreId: row.centre_id },
        ...{ waitDays: number(row.wait_days_mean), utilisation: number(row.utilisation_share_mean) },
        ...{ queue: number(row.queue_courses_mean), withinTarget: number(row.within_target_share_mean) },
      })),
    ).toEqual(json);
    expect(
      parquet.map((row) => ({
        ...{
          id: row.scenario_id,
          start: row.week_start instanceof Date && row.week_start.toISOString().slice(0, 10),
          centreId: row.centre_id,
        },
        ...{ waitDays: row.wait_days_mean, utilisation: row.utilisation_share_mean },
        ...{ queue: row.queue_courses_mean, withinTarget: row.within_target_share_mean },
      })),
    ).toEqual(json.map((row) => row));
    // All other columns hold the same in both.
    for (const [at, row] of parquet.entries()) {
      for (const { name, type } of weekColumns) {
        const cell = csv.data[at]?.[name];
        if (type === 'number') expect(row[name]).toBe(number(cell));
        else if (type !== 'day') expect(String(row[name])).toBe(cell);
      }
    }
  });

  test('say what they were made from and what each column holds', async () => {
    const { key_value_metadata: metadata = [] } = await parquetMetadataAsync(
      weeksParquet(run, plan, { appVersion: '9.9', madeOn: '2026-11-28' }).buffer,
    );
    const about = Object.fromEntries(metadata.map(({ key, value }) => [key, value]));
    expect(about).toMatchObject({ plan: plan.name, plan_hash: run.planHash, seed: '4000000000', replications: '3' });
    expect(about).toMatchObject({ engine_version: run.engine.version, isocentre_version: '9.9' });
    const described = Papa.parse<string[]>(weekDictionary().slice(1), { skipEmptyLines: true }).data.slice(1);
    expect(described.map(([name]) => name)).toEqual(weekColumns.map(({ name }) => name));
    for (const [name, type, , words] of described) expect(words, `${name} ${type}`).toMatch(/^[A-Z].+\.$/);
  });

  test('have quantiles that go up, and starts that add up to those of the run', () => {
    const column = (name: string) => weekColumns.find((one) => one.name === name);
    const [first] = run.scenarios;
    const starts = column('starts_courses_mean');
    const all = (first?.centres ?? []).map(({ id, starts: { mean } }) => [
      mean,
      first?.weekStarts.reduce(
        (sum, _, week) => sum + Number(starts?.valueAt({ scenario: first, centreId: id, week }, run, plan)),
        0,
      ),
    ]);
    for (const [mean, summed] of all) expect(summed).toBeCloseTo(mean ?? Number.NaN, 9);
  });
});
