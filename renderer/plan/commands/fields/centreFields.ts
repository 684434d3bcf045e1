import { Centre } from '../../../../db/schema/centre.ts';
import type { Trust } from '../../../../db/schema/trust.ts';
import { longDate } from '../../dates.ts';
import { amount, counted, day, described, type FieldsOf, provenanceFields, reference, text } from './field.ts';

const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** “Mon, Tue, Sat”; days that follow each other are drawn together, “Mon to Fri”. */
export function weekdayWords(weekdays: readonly number[]): string {
  const days = [...new Set(weekdays)].toSorted((a, b) => a - b);
  const runs: number[][] = [];
  for (const weekday of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === weekday - 1) run.push(weekday);
    else runs.push([weekday]);
  }
  const name = (weekday: number | undefined) => weekdayNames[(weekday ?? 1) - 1] ?? '';
  return runs
    .flatMap((run) => (run.length > 2 ? [`${name(run[0])} to ${name(run.at(-1))}`] : run.map(name)))
    .join(', ');
}

export const trustFields: FieldsOf<Trust> = {
  id: text('Id'),
  odsCode: text('ODS code'),
  name: text('Name'),
  icb: text('Integrated care board'),
  ...provenanceFields,
};

export const centreFields: FieldsOf<Centre> = {
  id: text('Id'),
  trustId: reference('Trust', 'trust'),
  hostTrustId: reference('Host trust', 'trust'),
  name: text('Name'),
  siteCode: text('Site code'),
  lat: amount('Latitude', '°'),
  lon: amount('Longitude', '°'),
  bunkers: amount('Bunkers'),
  plansPerDay: {
    ...described('Planning capacity', Centre.shape.plansPerDay, (plans) =>
      plans === null ? 'no limit' : `${counted(plans, 'plan')} a day`,
    ),
    unit: 'plans a day',
  },
  overtimeMinutesPerDay: amount('Overtime limit', 'minutes a day'),
  opening: described('Opening days', Centre.shape.opening, ({ weekdays, bankHolidays, closures, extraDays }) =>
    [
      weekdayWords(weekdays),
      bankHolidays ? 'open on bank holidays' : 'closed on bank holidays',
      ...(closures ?? []).map(({ from, to }) => `closed ${longDate(from)}${to === from ? '' : ` to ${longDate(to)}`}`),
      ...(extraDays ?? []).map((date) => `open ${longDate(date)}`),
    ].join('; '),
  ),
  opens: day('Opens'),
  closes: day('Closes'),
  ...provenanceFields,
};
