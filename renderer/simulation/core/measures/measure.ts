import { keepsFractions } from '../books/treated';
import { weekCount } from '../network/reporting';
import { measureCauses } from './causes';
import { measureCourses, openCourses } from './courses';
import { closeWaits, openLedger } from './ledger';
import { measureLoad } from './load';
import { measureUnits } from './units';
import { measureWeeks } from './weekly';

/** Whether what is to be counted at the end of this replication has been. */
let measured: bool = false;

/** Empties the measures for a replication, in which courses are counted as they are treated. */
export function openMeasures(): void {
  openLedger();
  openCourses();
  measured = false;
}

/** Reads a finished replication's books. Nothing before the plan's start or after its end is reported. */
export function measure(): void {
  if (measured && !keepsFractions) return;
  if (measured) openMeasures();
  measured = true;
  measureCourses();
  closeWaits();
  measureUnits();
  measureWeeks(weekCount);
  measureLoad();
  measureCauses();
}
