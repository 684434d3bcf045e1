import type { Centre } from '../../schema/centre.ts';
import type { Trust } from '../../schema/trust.ts';
import { cell, flag } from '../row.ts';
import { putGivenEmpty, putProvenance } from './provenance.ts';
import { type Put, putList } from './put.ts';

export function putTrusts(put: Put, trusts: readonly Trust[]): void {
  putList(put, 'trust', {}, trusts, (trust) => ({
    id: trust.id,
    ods_code: cell(trust.odsCode),
    name: trust.name,
    icb: cell(trust.icb),
    ...putProvenance(put, 'trusts', trust.id, trust),
  }));
}

export function putCentres(put: Put, centres: readonly Centre[]): void {
  putList(put, 'centre', {}, centres, (centre) => ({
    id: centre.id,
    trust_id: centre.trustId,
    host_trust_id: cell(centre.hostTrustId),
    name: centre.name,
    site_code: cell(centre.siteCode),
    lat: centre.lat,
    lon: centre.lon,
    bunkers: centre.bunkers,
    plans_per_day: centre.plansPerDay,
    overtime_minutes_per_day: cell(centre.overtimeMinutesPerDay),
    open_on_bank_holidays: flag(centre.opening.bankHolidays),
    opens_on: cell(centre.opens),
    closes_on: cell(centre.closes),
    ...putProvenance(put, 'centres', centre.id, centre),
  }));
  for (const centre of centres) putOpening(put, centre);
}

function putOpening(put: Put, { id, opening }: Centre): void {
  const owner = { centre_id: id };
  putList(put, 'centre_opening_weekday', owner, opening.weekdays, (weekday) => ({ weekday }));
  putList(put, 'centre_closure', owner, opening.closures ?? [], ({ from, to, reason }) => ({
    from_date: from,
    to_date: to,
    reason: cell(reason),
  }));
  putList(put, 'centre_extra_day', owner, opening.extraDays ?? [], (date) => ({ date }));
  putGivenEmpty(put, 'centres', id, 'closures', opening.closures);
  putGivenEmpty(put, 'centres', id, 'extraDays', opening.extraDays);
}
