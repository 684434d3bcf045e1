import { squeezed } from '../../plan/names.ts';

/**
 * What is read of a radiotherapy data set. `patient`, `episode`, `attendance`, `prescription` are identifiers: nothing
 * but a salted hash of them is ever formed.
 */
const rtdsFields = [
  ...['patient', 'attendance', 'episode', 'prescription'],
  ...['provider', 'machine', 'origin', 'diagnosis', 'intent', 'priority', 'region', 'modality'],
  ...['appointmentDate', 'decisionDate', 'startDate', 'time', 'prescribedFractions', 'actualFractions'],
] as const;
export type RtdsField = (typeof rtdsFields)[number];

/** Where each field stands in a row; what a file does not have is left out. */
export type RtdsColumns = Readonly<Partial<Record<RtdsField, number>>>;

/**
 * Headings as files have them, without spaces, punctuation and case: the data set's own names in full (version 5) and
 * shortened, the names of the national extract and of the Simulacrum, and those of an export from ARIA. Where several
 * columns fit a field the earlier name here wins.
 */
const headings: { readonly [F in RtdsField]: readonly string[] } = {
  patient: [
    ...['patientid', 'patientpseudoid', 'pseudopatientid', 'nhsnumber', 'localpatientidentifier'],
    ...['localpatientid', 'patientser', 'patientidentifier', 'hospitalnumber'],
  ],
  attendance: [
    ...['attendanceidentifier', 'attendanceid', 'attendid', 'attendanceidentifierrtds', 'scheduledactivityser'],
    ...['attendancenumber', 'radiotherapyattendanceidentifier', 'activityser'],
  ],
  episode: [
    ...['radiotherapyepisodeidentifier', 'radiotherapyepisodeid', 'rtepisodeid', 'episodeidentifier', 'episodeid'],
    ...['rtepisodeidentifier', 'courseser', 'courseid', 'courseidentifier'],
  ],
  prescription: [
    ...['prescriptionidentifier', 'radiotherapyprescriptionidentifier', 'prescriptionid', 'rtprescriptionid'],
    ...['prescriptionser', 'planser', 'plansetupser', 'planid', 'radiotherapyplanid'],
  ],
  provider: [
    ...['organisationcodecodeofprovider', 'orgcodeprovider', 'organisationcodeprovider', 'providercode'],
    ...['organisationidentifiercodeofprovider', 'organisationcode', 'orgcode', 'provider', 'trustcode'],
    ...['organisationsiteidentifieroftreatment', 'sitecode', 'diagprovidercode'],
  ],
  machine: [
    ...['machineidentifier', 'machineid', 'rtmachineid', 'machine', 'treatmentmachine', 'treatmentmachineid'],
    ...['resourcename', 'machinename', 'linac'],
  ],
  origin: [
    ...['localauthoritydistrict', 'localauthoritydistrictcode', 'localauthoritycode', 'localauthority', 'ladcode'],
    ...['lad', 'ltlacode', 'lad24cd', 'lad23cd', 'lad22cd', 'lad21cd', 'districtofresidence', 'district'],
    ...['localauthoritydistrictofresidence', 'areaofresidence', 'residencelad', 'origin', 'origincode', 'zone'],
  ],
  diagnosis: [
    ...['radiotherapydiagnosisicd', 'radiotherapydiagnosis', 'rtdiagnosisicd', 'diagnosisicd', 'primarydiagnosisicd'],
    ...['diagnosiscode', 'diagnosiscodeicd10', 'icd10', 'icd10code', 'icd', 'siteicd10', 'siteicd10o2', 'diagnosis'],
    ...['radiotherapydiagnosisicd10', 'siteicd103char'],
  ],
  intent: ['radiotherapyintent', 'rtintent', 'rtintentcode', 'treatmentintent', 'intent', 'courseintent'],
  priority: ['radiotherapypriority', 'rtpriority', 'prioritycode', 'priority', 'treatmentpriority'],
  region: [
    ...['treatmentregion', 'rttreatmentregion', 'radiotherapytreatmentregion', 'treatmentregioncode'],
    'regionofradiotherapytreatment',
  ],
  modality: [
    ...['treatmentmodality', 'rttreatmentmodality', 'radiotherapytreatmentmodality', 'cancertreatmentmodality'],
    ...['modality', 'treatmentmodalityradiotherapy', 'radiotherapymodality'],
  ],
  appointmentDate: [
    ...['appointmentdate', 'apptdate', 'attendancedate', 'actualstartdatetimes', 'actualstartdatetime'],
    ...['treatmentdatetime', 'scheduledstarttime', 'scheduledstartdatetime', 'treatmentdate', 'activitydate'],
    ...['appointmentdatetime', 'dateofattendance'],
  ],
  decisionDate: [
    ...['decisiontotreatdate', 'decisiontotreatdateradiotherapytreatmentepisode', 'dateofdecisiontotreat'],
    ...['radiotherapydecisiontotreatdate', 'decisiontotreat', 'dttdate', 'dtt'],
  ],
  startDate: [
    ...['treatmentstartdate', 'treatmentstartdateradiotherapytreatmentepisode', 'rttreatmentstartdate'],
    ...['treatmentstartdateradiotherapy', 'radiotherapytreatmentstartdate', 'rtstartdate', 'coursestartdate'],
    ...['coursestartdatetime', 'startdate', 'episodestartdate', 'apptstartdate'],
  ],
  time: [
    ...['timeofexposure', 'exposuretime', 'treatmenttime', 'actualstarttime', 'appointmenttime'],
    ...['actualstartdatetimes', 'actualstartdatetime', 'treatmentdatetime', 'scheduledstarttime'],
    ...['scheduledstartdatetime', 'appointmentdatetime'],
  ],
  prescribedFractions: [
    ...['prescribedfractions', 'rtprescribedfractions', 'radiotherapyprescribedfractions', 'nofracs', 'nooffractions'],
    ...['noffractions', 'numberoffractions', 'numberoffractionsprescribed', 'plannedfractions', 'fractionsprescribed'],
  ],
  actualFractions: [
    ...['actualfractions', 'rtactualfractions', 'radiotherapyactualfractions', 'deliveredfractions'],
    ...['fractionsdelivered', 'nofracstreated', 'fractionstreated', 'nofracsdelivered'],
  ],
};

/** The columns that a row of headings has, in whatever order and case. */
export function columnsIn(row: readonly string[]): RtdsColumns {
  const places = new Map<string, number>();
  row.forEach((heading, at) => {
    const key = squeezed(heading);
    if (key !== '' && !places.has(key)) places.set(key, at);
  });
  const found = rtdsFields.flatMap((field) => {
    const name = headings[field].find((heading) => places.has(heading));
    const at = name === undefined ? undefined : places.get(name);
    return at === undefined ? [] : [[field, at] as const];
  });
  return Object.fromEntries(found);
}

/** Rows in which headings are looked for: some exports have a title above them. */
const headingRows = 30;

/** The row of headings among the first of a file, and what stands where; null when no row is one. */
export function findColumns(head: readonly (readonly string[])[]): { at: number; columns: RtdsColumns } | null {
  const rows = head.slice(0, headingRows).map((row, at) => ({ at, columns: columnsIn(row) }));
  const best = rows.reduce((most, row) => (countOf(row.columns) > countOf(most.columns) ? row : most), {
    at: -1,
    columns: {},
  });
  return countOf(best.columns) < 3 ? null : best;
}

const countOf = (columns: RtdsColumns): number => Object.keys(columns).length;

/** The fields of which a table of treatments has at least some, and others hardly any. */
const telling: readonly RtdsField[] = [
  ...(['attendance', 'episode', 'prescription', 'machine', 'decisionDate', 'priority', 'intent'] as const),
  ...(['prescribedFractions', 'actualFractions', 'time', 'diagnosis', 'region', 'modality'] as const),
];

/** How surely a table is of radiotherapy treatments, from 0 to 1. It needs days, and courses or visits to count. */
export function rtdsFit(head: readonly (readonly string[])[]): number {
  const found = findColumns(head);
  if (found === null) return 0;
  const { columns } = found;
  if (columns.appointmentDate === undefined && columns.startDate === undefined) return 0;
  if (columns.episode === undefined && columns.attendance === undefined) return 0;
  const told = telling.filter((field) => columns[field] !== undefined).length;
  return told < 2 ? 0 : Math.min(1, 0.4 + told / 10);
}
