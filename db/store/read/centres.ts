import type { Provenance } from './provenance.ts';
import { given, grouped, type Rows, truth } from './rows.ts';

export function readTrusts(rows: Rows, provenance: Provenance): unknown[] {
  return rows('trust').map((row) => ({
    id: row.id,
    name: row.name,
    ...given({ odsCode: row.ods_code, icb: row.icb }),
    ...provenance.of('trusts', String(row.id), row),
  }));
}

export function readCentres(rows: Rows, provenance: Provenance): unknown[] {
  const weekdays = grouped(rows('centre_opening_weekday'), 'centre_id');
  const closures = grouped(rows('centre_closure'), 'centre_id');
  const extraDays = grouped(rows('centre_extra_day'), 'centre_id');
  return rows('centre').map((row) => {
    const id = String(row.id);
    const closed = closures(row.id).map((one) => ({
      from: one.from_date,
      to: one.to_date,
      ...given({ reason: one.reason }),
    }));
    const extra = extraDays(row.id).map(({ date }) => date);
    return {
      id,
      trustId: row.trust_id,
      name: row.name,
      lat: row.lat,
      lon: row.lon,
      bunkers: row.bunkers,
      plansPerDay: row.plans_per_day,
      opening: {
        weekdays: weekdays(row.id).map(({ weekday }) => weekday),
        bankHolidays: truth(row.open_on_bank_holidays),
        ...given({
          closures: provenance.list('centres', id, 'closures', closed),
          extraDays: provenance.list('centres', id, 'extraDays', extra),
        }),
      },
      ...given({
        hostTrustId: row.host_trust_id,
        siteCode: row.site_code,
        overtimeMinutesPerDay: row.overtime_minutes_per_day,
        opens: row.opens_on,
        closes: row.closes_on,
      }),
      ...provenance.of('centres', id, row),
    };
  });
}
