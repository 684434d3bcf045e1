import type { IntakeKind } from '../intakeKind.ts';
import { layoutOf } from './headings.ts';

/** The provider extract of cancer waiting times: its headings together are those of nothing else. */
export const cwtIntakeKind: IntakeKind = {
  id: 'cancerWaits',
  name: 'Cancer waiting times by provider',
  describes:
    'The published provider extract: how many people each trust treated with radiotherapy, and how many within 31 days. It is kept beside the plan, as what was observed.',
  fits: ({ head }) => (layoutOf(head) === null ? 0 : 0.95),
};
