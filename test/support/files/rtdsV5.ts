import { csvBytes, type SampleFile } from './sampleFile.ts';
import { type CoursesAsked, type SyntheticCourse, syntheticCourses } from './syntheticCourses.ts';
import { identifiersOf } from './syntheticPatients.ts';

/**
 * The Radiotherapy Data Set, version 5: one row for each exposure, under the names of the NHS Data Dictionary
 * (NHSDigital/DataDictionaryPublication at 6db0e36, radiotherapy_data_set). What identifies the patient stands before
 * it, as extracts of departments have it. Dates are CCYY-MM-DD. Everything in it is invented.
 */
export function rtdsV5(asked: CoursesAsked, courses = syntheticCourses(asked)): SampleFile {
  return {
    name: 'RTDS extract v5.csv',
    bytes: csvBytes([headings, ...courses.flatMap(rowsOf)]),
    identifiers: identifiersOf(courses, ['nhsNumber', 'hospitalNumber', 'surname', 'postcode']),
  };
}

const headings = [
  ...['NHS NUMBER', 'LOCAL PATIENT IDENTIFIER', 'PERSON FAMILY NAME', 'PERSON BIRTH DATE'],
  ...['POSTCODE OF USUAL ADDRESS', 'LOCAL AUTHORITY DISTRICT'],
  ...['OUT-PATIENT ATTENDANCE INDICATOR (RTDS)', 'ATTENDANCE IDENTIFIER', 'ORGANISATION CODE (CODE OF PROVIDER)'],
  ...['APPOINTMENT DATE', 'RADIOTHERAPY EPISODE IDENTIFIER', 'DECISION TO TREAT DATE'],
  ...['EARLIEST CLINICALLY APPROPRIATE DATE', 'TREATMENT START DATE', 'RADIOTHERAPY PRIORITY'],
  ...['RADIOTHERAPY DIAGNOSIS (ICD)', 'RADIOTHERAPY INTENT', 'PRESCRIPTION IDENTIFIER', 'TREATMENT REGION'],
  ...['ANATOMICAL SITE (OPCS-4)', 'NUMBER OF TELETHERAPY FIELDS', 'PRESCRIBED DOSE', 'PRESCRIBED FRACTIONS'],
  ...['ACTUAL DOSE', 'ACTUAL FRACTIONS', 'TREATMENT MODALITY', 'RADIOTHERAPY FIELD IDENTIFIER'],
  ...['MACHINE IDENTIFIER', 'RADIOISOTOPE', 'BEAM TYPE', 'BEAM ENERGY', 'TIME OF EXPOSURE'],
];

function rowsOf(course: SyntheticCourse): (string | number)[][] {
  const { patient, attendances, prescribedFractions, doseGy } = course;
  const given = attendances.length;
  return attendances.flatMap((attendance) =>
    attendance.exposures.map(({ machine, time }, field) => [
      ...[patient.nhsNumber, patient.hospitalNumber, patient.surname, patient.born, patient.postcode, patient.district],
      ...['Y', attendance.id, course.provider, attendance.date, course.episode, course.decided, course.ready],
      ...[course.started, course.priority, course.icd, course.intent, course.prescription, course.region],
      ...['Z15.9', 2, doseGy.toFixed(2), prescribedFractions],
      ...[((doseGy * given) / prescribedFractions).toFixed(2), given, '05', `F${field + 1}`],
      ...[machine, '', 'T1', '6.000', time],
    ]),
  );
}
