import { type Backlog, type Benchmark, type Demand, Flow, type Travel } from '../../../../db/schema/demand.ts';
import { Zone } from '../../../../db/schema/zone.ts';
import type { Names } from '../recordNames.ts';
import {
  amount,
  choice,
  day,
  described,
  type FieldsOf,
  figure,
  provenanceFields,
  reference,
  share,
  shareWords,
  text,
} from './field.ts';

type Years = NonNullable<Zone['population']>;

const byYear = (people: Years | undefined): string =>
  Object.entries(people ?? {})
    .map(([year, count]) => `${year}: ${figure(count)}`)
    .join(', ') || 'none';

/** “Southampton 80%, Portsmouth 20%”, the largest first. */
export const sharesWords = (shares: { readonly [centreId: string]: number }, names: Names): string =>
  Object.entries(shares)
    .toSorted(([, a], [, b]) => b - a)
    .map(([centreId, part]) => `${names('centre', centreId)} ${shareWords(part)}`)
    .join(', ') || 'nowhere';

export const zoneFields: FieldsOf<Zone> = {
  id: text('Id'),
  name: text('Name'),
  code: text('Code'),
  lat: amount('Latitude', '°'),
  lon: amount('Longitude', '°'),
  icb: text('Integrated care board'),
  population: { ...described('Population', Zone.shape.population, byYear), unit: 'people' },
  population65plus: {
    ...described('Population aged 65 and over', Zone.shape.population65plus, byYear),
    unit: 'people',
  },
  deprivationScore: amount('Deprivation score'),
  ...provenanceFields,
};

export const demandFields: FieldsOf<Demand> = {
  zoneId: reference('Area', 'zone'),
  pathwayId: reference('Pathway', 'pathway'),
  coursesPerYear: amount('Demand', 'courses a year'),
  growthPerYear: share('Growth', '% a year'),
  dispersion: amount('Variance over mean'),
  ...provenanceFields,
};

export const flowFields: FieldsOf<Flow> = {
  zoneId: reference('Area', 'zone'),
  pathwayId: reference('Pathway', 'pathway'),
  from: day('From'),
  shares: { ...described('Shares', Flow.shape.shares, sharesWords), unit: '%' },
  ...provenanceFields,
};

export const travelModes: { readonly [M in Travel['mode']]: string } = {
  car: 'by car',
  publicTransport: 'by public transport',
};

export const travelFields: FieldsOf<Travel> = {
  zoneId: reference('Area', 'zone'),
  centreId: reference('Centre', 'centre'),
  mode: choice('Mode', travelModes),
  minutes: amount('Travel time', 'minutes'),
  ...provenanceFields,
};

export const backlogFields: FieldsOf<Backlog> = {
  centreId: reference('Centre', 'centre'),
  pathwayId: reference('Pathway', 'pathway'),
  courses: amount('Waiting at the start', 'courses'),
  ...provenanceFields,
};

export const benchmarkMeasures: { readonly [M in Benchmark['measure']]: string } = {
  coursesPerMillion: 'courses per million people',
  courses: 'courses',
  fractions: 'fractions',
  fractionsPerCourse: 'fractions per course',
  fractionsPerLinac: 'fractions per linac',
  simulationsPerCourse: 'simulations per course',
  linacsPerMillion: 'linacs per million people',
};

export const benchmarkFields: FieldsOf<Benchmark> = {
  id: text('Id'),
  name: text('Name'),
  measure: choice('Measure', benchmarkMeasures),
  centreId: reference('Centre', 'centre', 'whole network'),
  low: amount('Low'),
  high: amount('High'),
  ...provenanceFields,
};
