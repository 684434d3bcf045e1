import { isNhsNumber, mentionsNhsNumber } from './nhsNumber.ts';
import type { PatientKind } from './patientHeadings.ts';

/** A full postcode, which fifteen homes share; districts of postcodes, such as SO16, tell of nobody. */
const postcode = /^\s*[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\s*$/i;
/** As hospital systems write people: “OKAFOR, Ada (Mrs)”, “Mrs A Okafor”. */
const surnameFirst =
  /^\s*\p{Lu}[\p{Lu}'’ -]+,\s*\p{L}[\p{L}'’-]*(\s+\p{L}[\p{L}'’-]*)?(\s*\((Mr|Mrs|Ms|Miss|Mx|Dr|Master)\))?\s*$/u;
const titled = /^\s*(mr|mrs|ms|miss|mx|master)\.?\s+\p{L}/iu;
const email = /^\s*[^\s@,;]+@[^\s@,;]+\.[a-z]{2,}\s*$/i;
/** A day between 1900 and 1989, which no plan or extract of treatments has; commissioning and opening are later. */
const birth =
  /^\s*(19[0-8]\d[-/]?(0[1-9]|1[0-2])[-/]?([0-2]\d|3[01])|([0-2]?\d|3[01])[-/. ]([01]?\d|[a-z]{3,9})[-/. ]19[0-8]\d)([T ]00:00(:00)?)?\s*$/i;

export const isPostcode = (text: string): boolean => postcode.test(text);
const isName = (text: string): boolean => surnameFirst.test(text) || titled.test(text);

/** Fewer cells than this could be so by chance. */
const fewestCells = 3;
const mostly = 0.6;

/** What the cells of a column tell of people by themselves, whatever its heading; blanks are passed over. */
export function patientContents(texts: readonly string[]): PatientKind | null {
  const said = texts.filter((text) => text.trim() !== '');
  if (said.length === 0) return null;
  const share = (is: (text: string) => boolean) => said.filter(is).length / said.length;
  const enough = said.length >= fewestCells;
  // One ten-digit number in eleven checks by chance; all of two hardly.
  if (share(isNhsNumber) >= (enough ? mostly : 1)) return 'nhsNumber';
  if (said.some(mentionsNhsNumber)) return 'nhsNumber';
  if (!enough) return null;
  if (share(isName) >= mostly) return 'name';
  if (share((text) => birth.test(text)) >= mostly && isSpread(said)) return 'birth';
  if (share(isPostcode) >= mostly) return 'postcode';
  return share((text) => email.test(text)) >= mostly ? 'email' : null;
}

const twoWords = /^\s*\p{Lu}[\p{L}'’.-]*(,?\s+\p{Lu}[\p{L}'’.-]*){1,3}\s*$/u;
const hospitalNumber = /^\s*[a-z]{0,3}\d{5,10}[a-z]?\s*$/i;

/** What cells under a heading such as “Patient” tell: names and numbers of people, where counts or kinds of them do not. */
export function patientsNamed(texts: readonly string[]): PatientKind | null {
  const said = texts.filter((text) => text.trim() !== '' && !/patient/i.test(text));
  const share = (is: RegExp) => said.filter((text) => is.test(text)).length / Math.max(1, said.length);
  if (share(twoWords) >= mostly) return 'name';
  return share(hospitalNumber) >= mostly ? 'hospitalNumber' : null;
}

/** People are born on days of their own; organisations of the seventies and eighties were all opened on a few. */
const isSpread = (said: readonly string[]): boolean => new Set(said).size >= Math.min(said.length / 2, 1000);
