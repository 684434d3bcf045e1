import type { Extract } from '../../renderer/intake/rtds/extract.ts';

/** A radiotherapy data set without a row, for tests to fill. */
export const emptyExtract: Extract = {
  ...{ rows: 0, usedRows: 0, problems: [], from: '', to: '', visits: 0, courses: 0, places: [], providers: [] },
  ...{ machines: [], groups: [], origins: [], months: [], weeks: [], byGroup: [], byOrigin: [], mixes: [] },
  ...{ mixesBasis: 'prescribed', given: { courses: 0, prescribed: 0, actual: 0 }, machineMonths: [], hours: [] },
  missing: [],
};
