import type { Courses } from '../../renderer/simulation/booking/courses.ts';

/** Fractions of all courses together. */
export const fractionsOf = ({ fractions }: Courses): number => fractions.reduce((sum, count) => sum + count, 0);
