/**
 * All courses of a plan from warm-up to end, with those that wait when it begins: twice what all of England would decide
 * in thirty years, and as many as the simulation has memory for while nobody is treated.
 */
export const mostCourses = 10_000_000;

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0, maximumSignificantDigits: 4 });

/** A number of courses in words that can be read, however many they are. */
export const courseCount = (courses: number): string =>
  courses < 1e12 ? whole.format(courses) : 'more than a million million';
