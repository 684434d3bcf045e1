import type { IntakeKind } from '../intakeKind.ts';
import { rtdsFit } from './columns.ts';

export const rtdsKind: IntakeKind = {
  id: 'rtds',
  name: 'Radiotherapy data set',
  describes:
    'An extract of the Radiotherapy Data Set, in its own field names or those of the national extract, or attendances exported from ARIA. Only counts are kept.',
  fits: ({ head }) => rtdsFit(head),
};
