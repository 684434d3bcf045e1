import type { Scenario } from '../../schema/scenario.ts';
import { addWeeks } from '../calendar.ts';
import { projectById } from '../programme.ts';

const project = projectById('replace-portsmouth-la2');

export const portsmouthSlip: Scenario = {
  id: 'portsmouth-slip',
  name: 'A Portsmouth replacement slips a year',
  description:
    'LA2 is swapped a year later than planned. The patients whom Southampton agreed to take go there on the old dates, ' +
    'and the new ones find nothing arranged.',
  changes: [
    {
      ...{ id: 'slip', type: 'moveProject', projectId: project.id, start: addWeeks(project.start, 52) },
      why: 'Funding is confirmed a year late.',
    },
  ],
  source: 'scenario-judgement',
};
