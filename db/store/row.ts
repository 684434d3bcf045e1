/** What SQLite holds in a column of these tables. */
export type Cell = string | number | null;
export type Row = { readonly [column: string]: Cell };

/** Absent becomes NULL. */
export const cell = <T extends string | number>(value: T | null | undefined): T | null => value ?? null;

/** 1 and 0; absent becomes NULL. */
export const flag = (value: boolean | undefined): 0 | 1 | null => (value === undefined ? null : value ? 1 : 0);
