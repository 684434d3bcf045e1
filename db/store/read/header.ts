import type { Row } from '../row.ts';
import { readPack } from './pack.ts';
import type { Provenance } from './provenance.ts';
import { given, type Rows, truth } from './rows.ts';

/** The single fields at the top of a plan. */
export function readHeader(plan: Row, rows: Rows, provenance: Provenance): { [field: string]: unknown } {
  const bankHolidays = truth(plan.decides_on_bank_holidays);
  const weekdays = rows('decision_weekday').map(({ weekday }) => weekday);
  const factors = rows('month_factor', 'month').map(({ factor }) => factor);
  const envelope = rows('capital_envelope', 'financial_year').map((row) => [row.financial_year, row.pounds]);
  const ranges = rows('uncertainty', 'input').map(({ input, low, high, source_id: source }) => [
    input,
    { low, high, ...given({ source }) },
  ]);
  return {
    format: 'isocentre-plan',
    version: 1,
    name: plan.name,
    startDate: plan.start_date,
    horizonWeeks: plan.horizon_weeks,
    warmUpWeeks: plan.warm_up_weeks,
    ...given({
      description: plan.description,
      decisions: bankHolidays === null ? null : { weekdays, bankHolidays },
      seasonality: factors.length === 0 ? null : factors,
      seasonalitySource: plan.seasonality_source_id,
      capitalEnvelope: envelope.length === 0 ? null : Object.fromEntries(envelope),
      uncertainty: ranges.length === 0 ? null : Object.fromEntries(ranges),
      pack: readPack(rows),
      mutualAid: rows('mutual_aid', 'plan_id').map((row) => ({
        enabled: truth(row.enabled),
        offerAfterDays: row.offer_after_days,
        maxExtraMinutes: row.max_extra_minutes,
        acceptance: row.acceptance,
        ...provenance.of('mutualAid', '', row),
      }))[0],
    }),
  };
}
