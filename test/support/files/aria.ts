import { csvBytes, type SampleFile } from './sampleFile.ts';
import { type CoursesAsked, type SyntheticCourse, syntheticCourses } from './syntheticCourses.ts';
import { identifiersOf } from './syntheticPatients.ts';

/**
 * Attendances as a department exports them from ARIA: the columns of Oxford's toolkit, “2a Attendances” with those of
 * “4 Exposures” and the patient joined to them (answerdigital/oxford-omop-data-mapper, OmopTransformer/RTDS/Parser,
 * read at d597b6f), one row for each machine of a visit. Tabs between cells, dates as 01/04/2027 08:30. Everything in it
 * is invented.
 */
export function ariaAttendances(asked: CoursesAsked, courses = syntheticCourses(asked)): SampleFile {
  return {
    name: 'ARIA attendances.txt',
    bytes: csvBytes([headings, ...courses.flatMap(rowsOf)], { delimiter: '\t', encoding: 'windows-1252' }),
    // Windows-1252 as written here has no curly apostrophe.
    identifiers: identifiersOf(courses, ['hospitalNumber', 'surname', 'forename']).map(straight),
  };
}

const straight = (text: string): string => text.replaceAll('’', "'");

const headings = [
  ...['PatientSer', 'PatientId', 'LastName', 'FirstName', 'DateOfBirth', 'ScheduledActivitySer', 'CourseSer'],
  ...['ScheduledStartTime', 'ActualStartDateTime_s', 'ActualEndDateTime_s', 'ScheduledActivityCode', 'ProcedureCode'],
  ...['Description', 'MachineId', 'NominalEnergy', 'RadiationType', 'TreatmentDateTime', 'PlanSetupSer', 'NoFracs'],
];

function rowsOf(course: SyntheticCourse): (string | number)[][] {
  const { patient, attendances } = course;
  const date = (iso: string) => iso.split('-').toReversed().join('/');
  const serial = Number(course.episode.slice(2));
  return attendances.flatMap((attendance) => {
    const byMachine = [...Map.groupBy(attendance.exposures, ({ machine }) => machine)];
    return byMachine.map(([machine, [first]]) => {
      const at = `${date(attendance.date)} ${first?.time.slice(0, 5) ?? ''}`;
      const end = `${at.slice(0, -2)}${String(Number(at.slice(-2)) + 3).padStart(2, '0')}`;
      return [
        ...[50_000 + serial, patient.hospitalNumber, straight(patient.surname), patient.forename, date(patient.born)],
        ...[attendance.id, serial, at, at, end, 'Completed', 'X65.4', 'Treatment, linac'],
        ...[machine, '6X', 'X', at, 80_000 + serial, course.prescribedFractions],
      ];
    });
  });
}
