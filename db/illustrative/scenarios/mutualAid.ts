import type { Scenario } from '../../schema/scenario.ts';
import { southamptonDown } from './southamptonDown.ts';

export const mutualAid: Scenario = {
  id: 'southampton-down-aid',
  name: 'Southampton closed, with mutual aid',
  parentId: southamptonDown.id,
  description:
    'The same closure, and from then on anybody who would start more than four weeks later is offered an earlier ' +
    'start at another centre within half an hour of further travel. Two in five accept.',
  changes: [{ ...{ id: 'aid', type: 'setMutualAid', enabled: true }, from: '2029-02-05', why: 'Resilience.' }],
  source: 'scenario-judgement',
};
