import type { RtdsColumns } from './columns.ts';
import type { CourseTable } from './courseTable.ts';
import type { RowsByDay } from './newReading.ts';
import type { newPrescriptionTable } from './prescriptionTable.ts';
import type { newProblems } from './problems.ts';
import type { VisitTable } from './visitTable.ts';
import type { Words } from './words.ts';

/** What a reading has gathered when its file is at its end. */
export type Gathered = {
  columns: RtdsColumns;
  sets: Readonly<Record<'courses' | 'prescriptions', { readonly size: number }>>;
  words: Readonly<Record<'providers' | 'machines' | 'origins', Words>>;
  courses: CourseTable;
  prescriptions: ReturnType<typeof newPrescriptionTable>;
  visits: VisitTable;
  problems: ReturnType<typeof newProblems>;
  rowsByDay: RowsByDay;
  rows: number;
  left: number;
};
