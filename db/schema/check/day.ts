const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01 of an ISO date; calendar days, no time zone. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;

/** The ISO date of a day number. */
export const dateOf = (day: number): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
