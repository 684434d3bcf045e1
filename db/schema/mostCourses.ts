import { wholeText } from './wholeText.ts';

/**
 * All courses of a plan from warm-up to end, with those that wait when it begins: twice what all of England would decide
 * in thirty years, and as many as the simulation has memory for while nobody is treated.
 */
export const mostCourses = 10_000_000;

/** A number of courses in words that can be read, however many they are. */
export const courseCount = (courses: number): string =>
  courses < 1e12 ? wholeText(courses) : 'more than a million million';
