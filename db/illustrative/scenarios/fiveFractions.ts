import type { Scenario } from '../../schema/scenario.ts';

const from = '2028-04-03';

export const fiveFractions: Scenario = {
  id: 'five-fractions',
  name: 'Breast and prostate to five fractions',
  description: 'From April 2028 nearly all breast courses and four in five prostate courses have five fractions.',
  changes: [
    {
      ...{ id: 'breast', type: 'changeFractionation', pathwayId: 'breast', from, why: 'FAST-Forward for nearly all.' },
      mix: [
        { fractions: 5, share: 0.95 },
        { fractions: 15, share: 0.05 },
      ],
    },
    {
      ...{ id: 'prostate', type: 'changeFractionation', pathwayId: 'prostate', from, why: 'PACE-B for most.' },
      mix: [
        { fractions: 5, share: 0.8 },
        { fractions: 20, share: 0.2 },
      ],
    },
  ],
  source: 'scenario-judgement',
};
