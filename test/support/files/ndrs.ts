import { csvBytes, type SampleFile } from './sampleFile.ts';
import { type CoursesAsked, type SyntheticCourse, syntheticCourses } from './syntheticCourses.ts';
import { identifiersOf } from './syntheticPatients.ts';

/**
 * The radiotherapy table of the Simulacrum (column names as public analysis code has them), dates as 2027-04-01; and as
 * extracts of the National Disease Registration Service have it, with provider, diagnosis, start and NHS number besides
 * and dates as 01/04/2027. Everything in it is invented.
 */
export function ndrs(
  asked: CoursesAsked & { layout?: 'simulacrum' | 'ndrs' },
  courses = syntheticCourses(asked),
): SampleFile {
  const national = asked.layout === 'ndrs';
  const columns = national ? [...simulacrum, ...besides] : simulacrum;
  const rows = courses.flatMap((course, at) => rowsOf(course, at, national));
  return {
    name: national ? 'NDRS radiotherapy extract.csv' : 'sim_rtds_combined.csv',
    bytes: csvBytes([columns, ...rows], national ? { encoding: 'utf-8 with mark' } : { lineEnd: '\n' }),
    identifiers: national ? identifiersOf(courses, ['nhsNumber']) : [],
  };
}

const simulacrum = [
  ...['PATIENTID', 'PRESCRIPTIONID', 'RTTREATMENTMODALITY', 'RADIOTHERAPYPRIORITY', 'RADIOTHERAPYINTENT'],
  ...['RTPRESCRIBEDDOSE', 'PRESCRIBEDFRACTIONS', 'RTACTUALDOSE', 'RTACTUALFRACTIONS', 'RTTREATMENTREGION'],
  ...['RTTREATMENTANATOMICALSITE', 'RADIOTHERAPYEPISODEID', 'LINKCODE', 'ATTENDID', 'APPTDATE'],
  ...['DECISIONTOTREATDATE', 'EARLIESTCLINAPPROPDATE', 'RADIOISOTOPE', 'RADIOTHERAPYBEAMTYPE'],
  ...['RADIOTHERAPYBEAMENERGY', 'TIMEOFEXPOSURE'],
];
const besides = ['ORGCODEPROVIDER', 'RADIOTHERAPYDIAGNOSISICD', 'TREATMENTSTARTDATE', 'MACHINEID', 'NHSNUMBER'];

function rowsOf(course: SyntheticCourse, at: number, national: boolean): (string | number)[][] {
  const date = (iso: string) => (national ? iso.split('-').toReversed().join('/') : iso);
  const { attendances, prescribedFractions, doseGy, patient } = course;
  const given = attendances.length;
  return attendances.flatMap((attendance) =>
    attendance.exposures.map(({ machine, time }) => [
      ...[10_000_001 + at, course.prescription, '05', course.priority, course.intent, doseGy, prescribedFractions],
      ...[(doseGy * given) / prescribedFractions, given, course.region, 'Z15', course.episode, at, attendance.id],
      ...[date(attendance.date), date(course.decided), date(course.ready), '', 'T1', 6, time],
      ...(national
        ? [course.provider, course.icd.replace('.', ''), date(course.started), machine, patient.nhsNumber]
        : []),
    ]),
  );
}
