import { namesOnly, organisationColumns, patientColumns, patientRefusal } from '../identifiers.ts';
import type { FileTable, TableKind } from './tableKind.ts';

/** Why a table is not taken at all: a column of it tells of patients. Null when none does. */
export const refusedForPatients = ({ headings, rows }: FileTable, kind: TableKind): string | null =>
  patientRefusal(
    patientColumns(
      headings,
      rows.map(({ texts }) => texts),
      kind.ofOrganisations ? organisationColumns : namesOnly,
    ),
  );
