import { decimal } from '../../plan/numbers.ts';
import type { FileTable, TableKind } from './tableKind.ts';

/** England has some three hundred linacs and as many trusts: a longer list is of something else. */
const mostThings = 5_000;

/** Why a list of machines, centres or trusts is not taken: no country has so many. Null where it could. */
export const refusedForLength = ({ rows }: FileTable, { ofOrganisations, noun }: TableKind): string | null =>
  !ofOrganisations || rows.length <= mostThings
    ? null
    : `There are ${decimal(rows.length)} rows below the headings, and no country has so many ${noun[1]}. Nothing of this ` +
      'table was taken in. Say above what it is, or keep only the rows that are meant and bring it in again.';
