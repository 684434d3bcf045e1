import { columnLetters } from './file/xlsx/cellAddress.ts';
import { patientContents, patientsNamed } from './patients/patientContents.ts';
import {
  isPatientAlone,
  type PatientKind,
  patientHeading,
  patientKindNames,
  personalHeading,
} from './patients/patientHeadings.ts';
import type { Cells } from './peeked.ts';

/** A column that tells of patients, counted from 0. Its heading is null where it may itself be somebody's. */
export type PatientColumn = { column: number; heading: string | null; kind: PatientKind };

/** What may stand in a table of organisations and their equipment, whose names and addresses tell of nobody. */
export const organisationColumns: ReadonlySet<PatientKind> = new Set([
  ...(['name', 'address', 'postcode', 'phone', 'email'] as const),
]);
/** What may stand in any other: areas, pathways and machines have names. */
export const namesOnly: ReadonlySet<PatientKind> = new Set(['name'] as const);

/** What cells alone show: no organisation has a number of the NHS, a date of birth, or a name such as “OKAFOR, Ada (Mrs)”. */
const beyondDoubt: ReadonlySet<PatientKind> = new Set(['nhsNumber', 'birth', 'name'] as const);

/** Rows looked at, spread over the table: to look at all of a million would hold up whoever waits. */
const mostRowsLookedAt = 20_000;

/**
 * The columns of a table that tell of patients, by heading and by content. What `allowed` names is no offence, unless
 * another column shows that the table is of patients: a list of trusts has names, addresses and postcodes too.
 */
export function patientColumns(
  headings: readonly string[],
  rows: Cells,
  allowed: ReadonlySet<PatientKind> = namesOnly,
): PatientColumn[] {
  const step = Math.max(1, Math.ceil(rows.length / mostRowsLookedAt));
  const looked = rows.filter((_, at) => at % step === 0);
  const width = Math.max(headings.length, ...looked.slice(0, 200).map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) => {
    const heading = headings[column] ?? '';
    const texts = looked.map((row) => row[column] ?? '');
    const contents = patientContents(texts);
    const named = isPatientAlone(heading) ? patientsNamed(texts) : null;
    const certain =
      patientHeading(heading) ?? named ?? (contents !== null && beyondDoubt.has(contents) ? contents : null);
    return { column, heading, certain, perhaps: contents ?? personalHeading(heading), contents };
  });
  const ofPatients = columns.some(({ certain }) => certain !== null);
  return columns.flatMap(({ column, heading, certain, perhaps, contents }) => {
    const offends = perhaps !== null && (ofPatients || (contents !== null && !allowed.has(perhaps)));
    const kind = certain ?? (offends ? perhaps : null);
    return kind === null ? [] : [{ column, heading: sayable(heading), kind }];
  });
}

/** A heading that may be repeated: without headings, the first row is a person like the others. */
function sayable(heading: string): string | null {
  const words = heading.replace(/\s+/g, ' ').trim();
  const known = patientHeading(heading) !== null || personalHeading(heading) !== null || isPatientAlone(heading);
  const safe = known && words.length <= 60 && !/\d{3}/.test(words);
  return safe ? words : null;
}

/** Why a table is refused: each column by its letter and heading, never by its contents; null where none offends. */
export function patientRefusal(found: readonly PatientColumn[]): string | null {
  if (found.length === 0) return null;
  const named = found.map(
    ({ column, heading, kind }) =>
      `${columnLetters(column)}${heading === null ? '' : ` (“${heading}”)`}, ${patientKindNames[kind]}`,
  );
  const [one] = named;
  const which =
    named.length === 1 ? `Column ${one}, tells of patients.` : `Columns tell of patients: ${named.join('; ')}.`;
  return (
    `${which} Nothing of this table was taken in. Delete ${named.length === 1 ? 'that column' : 'those columns'} from ` +
    'the file, save it, and bring it in again.'
  );
}
