import type { Scenario } from '../../schema/scenario.ts';

export const southamptonDown: Scenario = {
  id: 'southampton-down',
  name: 'Southampton closed for two weeks',
  description: 'A flood, a fire or an attack on its systems closes the largest centre without notice.',
  changes: [
    {
      id: 'down',
      type: 'centreDown',
      centreId: 'southampton',
      from: '2029-02-05',
      until: '2029-02-19',
      why: 'Resilience.',
    },
  ],
  source: 'scenario-judgement',
};
