import { squeezed } from '../../plan/names.ts';

/** What a column holds of a person. */
export type PatientKind =
  | 'nhsNumber'
  | 'hospitalNumber'
  | 'name'
  | 'birth'
  | 'address'
  | 'postcode'
  | 'phone'
  | 'email';

/** In the words of a sentence: “Column B holds …”. */
export const patientKindNames: Record<PatientKind, string> = {
  nhsNumber: 'NHS numbers',
  hospitalNumber: 'patients’ numbers',
  name: 'people’s names',
  birth: 'dates of birth or death',
  address: 'people’s addresses',
  postcode: 'full postcodes',
  phone: 'telephone numbers',
  email: 'e-mail addresses',
};

/**
 * Headings, without spaces, punctuation and case, that only a table of people has. “Unit number” and “district number”
 * are left out on purpose: machines and areas have them.
 */
const ofPeople: readonly [PatientKind, RegExp][] = [
  ['nhsNumber', /nhs(number|num|nbr|identifier)(?!status)|^(patient|pt|new|old)?nhs(no|id)$|^chi(number|no)?$/],
  ['hospitalNumber', /^(hosp|hospital|casenote|pas|mrn|crn|mosaiq|aria)(number|no|num|id|identifier|ref)$|^mrn$|^crn$/],
  [
    'hospitalNumber',
    /^(local|study|pseudo|hospital)?(patient|pt|person)(pseudo)?(s)?(number|no|num|id|identifier|ref|ser|index|key)$/,
  ],
  [
    'name',
    /^(patient|pt|client|persons?)s?(full|preferred)?(name|initials)|surname|familyname|forename|givenname|maidenname/,
  ],
  ['name', /^(patient|person|pt)?(first|last|middle)names?$|^nextofkin/],
  ['birth', /dateof(birth|death)|(birth|death)date|^(patient|pt)?do[bd]$|yearofbirth|birthyear|^born$/],
  ['postcode', /(patient|home|person|residential)s?(address)?postcode|postcodeof(usual|home|residence|the?patient)/],
  ['address', /(patient|home|person|residential|usual)s?address/],
  ['phone', /(patient|home|person)s?(tele)?(phone|mobile|tel)/],
  ['email', /(patient|home|person)s?e?mail/],
];

/** Headings that tables of people have, and those of trusts, centres and machines too. */
const ofAnybody: readonly [PatientKind, RegExp][] = [
  ['name', /^(full)?names?$/],
  ['address', /^address(line)?\d?$/],
  ['postcode', /^post(al)?code$|^zip(code)?$/],
  ['phone', /^(tele)?phone(number|no)?$|^mobile(number|no|phone)?$|^tel(no)?$/],
  ['email', /^e?mail(address)?$/],
];

const kindIn = (list: readonly [PatientKind, RegExp][], heading: string): PatientKind | null =>
  list.find(([, pattern]) => pattern.test(squeezed(heading)))?.[0] ?? null;

/** A heading that names somebody or counts them: its cells show which. */
export const isPatientAlone = (heading: string): boolean =>
  /^(patient|pt|client|serviceuser)s?$/.test(squeezed(heading));

/** What a heading by itself says that its column tells of patients. */
export const patientHeading = (heading: string): PatientKind | null => kindIn(ofPeople, heading);

/** What a heading says that its column tells of people or organisations. */
export const personalHeading = (heading: string): PatientKind | null => kindIn(ofAnybody, heading);
