import type { Machine } from '../schema/machine.ts';

/** What every linac here shares until a trust gives its own figures; each with where it comes from. */
export const linacBehaviour = {
  designLifeYears: 10,
  /** One working day a month (source `service-day`). */
  service: { everyWeeks: 52 / 12, days: 1 },
  /**
   * Lognormal repair with median 1.5 h and 95th centile 8 h has mean 1.5 exp(s^2/2) = 2.5 h with s = ln(8/1.5)/1.645.
   * A failure every 11 operating days when new, 5% more often with each year of age, gives 29 a year and 73 h at the
   * age of five, the mean that was measured.
   */
  breakdown: { meanDaysBetween: 11, repairHoursMedian: 1.5, repairHours95th: 8, ageingPerYear: 0.05 },
  /** About three slots of a quarter of an hour: two courses for symptoms, or one emergency with time to spare. */
  urgentReserve: { share: 0.1, releaseDays: 1 },
} satisfies Partial<Machine>;

export const linacFieldSources = {
  designLifeYears: 'ten-year-life',
  service: 'service-day',
  breakdown: 'downtime',
  urgentReserve: 'urgent-reserve',
  minutesPerDay: 'machine-hours',
  capabilities: 'fleet-judgement',
  matchedGroup: 'fleet-judgement',
} as const;
