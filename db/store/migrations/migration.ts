/** One step of the database's shape. Once released, a migration is never edited: the next one mends it. */
export type Migration = {
  /** What `user_version` is afterwards; migrations are numbered from 1 without gaps. */
  readonly version: number;
  readonly name: string;
  /** Run inside one transaction together with the change of `user_version`. */
  readonly sql: string;
};

/** A calendar date as this database writes it. */
export const isDate = (column: string): string => `${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`;
