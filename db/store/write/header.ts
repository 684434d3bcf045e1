import type { Database } from 'better-sqlite3';
import type { Plan } from '../../schema/plan.ts';
import { cell, flag, type Row } from '../row.ts';
import { putPack } from './pack.ts';
import { putProvenance } from './provenance.ts';
import { type Put, putList } from './put.ts';

/** The plan's own row; an older one of the same id is brought up to date in place, since everything hangs on it. */
export function writePlanRow(database: Database, planId: string, plan: Plan, revision: number, at: string): void {
  database
    .prepare<Row>(
      `INSERT INTO plan (id, name, description, start_date, horizon_weeks, warm_up_weeks, decides_on_bank_holidays,
         seasonality_source_id, revision, added_at, saved_at)
       VALUES (@id, @name, @description, @start_date, @horizon_weeks, @warm_up_weeks, @decides_on_bank_holidays,
         @seasonality_source_id, @revision, @at, @at)
       ON CONFLICT (id) DO UPDATE SET name = @name, description = @description, start_date = @start_date,
         horizon_weeks = @horizon_weeks, warm_up_weeks = @warm_up_weeks,
         decides_on_bank_holidays = @decides_on_bank_holidays,
         seasonality_source_id = @seasonality_source_id, revision = @revision, saved_at = @at`,
    )
    .run({
      id: planId,
      name: plan.name,
      description: cell(plan.description),
      start_date: plan.startDate,
      horizon_weeks: plan.horizonWeeks,
      warm_up_weeks: plan.warmUpWeeks,
      decides_on_bank_holidays: flag(plan.decisions?.bankHolidays),
      seasonality_source_id: cell(plan.seasonalitySource),
      revision,
      at,
    });
}

/** Single fields at the top of a plan that need rows of their own. */
export function putHeader(put: Put, plan: Plan): void {
  const { decisions, seasonality, mutualAid, capitalEnvelope, uncertainty } = plan;
  putList(put, 'decision_weekday', {}, decisions?.weekdays ?? [], (weekday) => ({ weekday }));
  for (const [at, factor] of (seasonality ?? []).entries()) put('month_factor', { month: at + 1, factor });
  for (const [year, pounds] of Object.entries(capitalEnvelope ?? {})) {
    put('capital_envelope', { financial_year: year, pounds });
  }
  for (const [input, range] of Object.entries(uncertainty ?? {})) {
    put('uncertainty', { input, low: range.low, high: range.high, source_id: cell(range.source) });
  }
  putPack(put, plan.pack);
  if (mutualAid === undefined) return;
  put('mutual_aid', {
    enabled: flag(mutualAid.enabled),
    offer_after_days: mutualAid.offerAfterDays,
    max_extra_minutes: mutualAid.maxExtraMinutes,
    acceptance: mutualAid.acceptance,
    ...putProvenance(put, 'mutualAid', '', mutualAid),
  });
}
