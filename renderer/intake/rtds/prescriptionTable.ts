import { bytes, ints, newGrowing } from './growing.ts';

/** Fractions of a course, from what its prescriptions say; 0 where they do not. */
export type CourseFractions = { prescribed: number; actual: number };

/** What is held of each prescription while a file is read, by the number of its hash: six bytes. */
export function newPrescriptionTable() {
  const course = newGrowing(ints, -1);
  const prescribed = newGrowing(bytes, 0);
  const actual = newGrowing(bytes, 0);
  return {
    see(prescription: number, of: number, prescribedFractions: number, actualFractions: number): void {
      course.set(prescription, of);
      prescribed.set(prescription, Math.max(prescribed.get(prescription), prescribedFractions));
      actual.set(prescription, Math.max(actual.get(prescription), actualFractions));
    },
    /** Of each course, by its number. Prescriptions given one after another add up, those given together count once. */
    byCourse(prescriptions: number, visitsOf: Int32Array): (at: number) => CourseFractions {
      const sums = new Int32Array(2 * visitsOf.length);
      const mosts = new Int32Array(2 * visitsOf.length);
      for (let at = 0; at < prescriptions; at++) {
        [prescribed.get(at), actual.get(at)].forEach((fractions, which) => {
          const to = 2 * course.get(at) + which;
          sums[to] = (sums[to] ?? 0) + fractions;
          mosts[to] = Math.max(mosts[to] ?? 0, fractions);
        });
      }
      const told = (at: number, which: number): number =>
        inAll(sums[2 * at + which] ?? 0, mosts[2 * at + which] ?? 0, visitsOf[at] ?? 0);
      return (at) => ({ prescribed: told(at, 0), actual: told(at, 1) });
    },
  };
}

/** A boost after a course comes on visits of its own, a second region on the same ones: whichever is nearer to them. */
const inAll = (sum: number, most: number, visits: number): number =>
  Math.abs(sum - visits) < Math.abs(most - visits) ? sum : most;
