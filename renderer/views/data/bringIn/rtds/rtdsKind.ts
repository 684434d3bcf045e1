import type { IntakeKind } from '../../../../intake/intakeKind.ts';
import { rtdsFit } from '../../../../intake/rtds/columns.ts';
import { RtdsPanel } from './RtdsPanel.tsx';

export const rtdsKind: IntakeKind = {
  id: 'rtds',
  name: 'Radiotherapy data set',
  describes:
    'An extract of the Radiotherapy Data Set, in its own field names or those of the national extract, or attendances exported from ARIA. Only counts are kept.',
  fits: ({ head }) => rtdsFit(head),
  Panel: RtdsPanel,
};
