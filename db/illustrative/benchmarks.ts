import type { Benchmark } from '../schema/demand.ts';

/** Sourced figures that the first year is held against; a range where sources differ. */
export const benchmarks: readonly Benchmark[] = [
  {
    ...{ id: 'courses-per-million', name: 'Courses a year per million residents', measure: 'coursesPerMillion' },
    ...{ centreId: null, low: 2114, high: 2492, source: 'courses-per-million-england' },
  },
  {
    ...{ id: 'fractions-per-course', name: 'Fractions per course', measure: 'fractionsPerCourse', centreId: null },
    ...{ low: 11.1, high: 13.1, source: 'fractions-per-course-england' },
  },
  {
    ...{ id: 'fractions-per-linac', name: 'Fractions a year per linac, at today’s course lengths' },
    ...{ measure: 'fractionsPerLinac', centreId: null, low: 5217, high: 6157, source: 'activity-per-linac' },
  },
  {
    ...{
      id: 'fractions-per-linac-2014',
      name: 'Fractions a year per linac, 2013-14 and planning norms (longer courses)',
    },
    ...{ measure: 'fractionsPerLinac', centreId: null, low: 7936, high: 8700, source: 'fractions-2014' },
    fieldSources: { low: 'iaea-throughput', high: 'iaea-throughput' },
  },
  {
    ...{ id: 'linacs-per-million', name: 'Linacs per million residents', measure: 'linacsPerMillion', centreId: null },
    ...{ low: 4.5, high: 5.5, source: 'linacs-per-million-england' },
  },
  {
    ...{ id: 'swindon-courses', name: 'Swindon: courses, from its first year to the English average for two linacs' },
    ...{ measure: 'courses', centreId: 'swindon', low: 593, high: 940, source: 'swindon-year-one' },
    fieldSources: { high: 'activity-per-linac' },
  },
  {
    ...{
      id: 'swindon-fractions',
      name: 'Swindon: fractions, from its first year to the English average for two linacs',
    },
    ...{ measure: 'fractions', centreId: 'swindon', low: 6606, high: 12_314, source: 'swindon-year-one' },
    fieldSources: { high: 'activity-per-linac' },
  },
  {
    ...{ id: 'swindon-simulations', name: 'Swindon: CT simulations per course, first year', centreId: 'swindon' },
    ...{ measure: 'simulationsPerCourse', low: 0.9, high: 1, source: 'swindon-year-one' },
  },
];
