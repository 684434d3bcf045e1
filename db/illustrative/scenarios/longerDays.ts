import type { Scenario } from '../../schema/scenario.ts';
import { addWeeks } from '../calendar.ts';
import { projectById, swapWeeks, weeksBeforeOutage } from '../programme.ts';

const swap = projectById('replace-portsmouth-la1');

export const longerDays: Scenario = {
  id: 'longer-days',
  name: 'Longer days during a Portsmouth swap',
  description: 'The machines that stay run two hours longer while LA1 is out, and four weeks on to clear the queue.',
  changes: [
    {
      ...{ id: 'hours', type: 'changeHours', centreId: 'portsmouth', minutesPerDay: 600 },
      from: addWeeks(swap.start, weeksBeforeOutage),
      until: addWeeks(swap.start, swapWeeks + 4),
      why: 'Three machines have to do the work of four for twenty weeks.',
    },
  ],
  source: 'scenario-judgement',
};
