const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const list = new Intl.ListFormat('en-GB');

/** “4 September 2028” of an ISO date. */
export const longDate = (iso: string): string => date.format(new Date(`${iso}T00:00:00Z`));

/** “LA1, LA2 and LA3” */
export const joined = (names: readonly string[]): string => list.format(names);
