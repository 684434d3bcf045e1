import type { Change } from '../../../db/schema/change.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { aidLevers, centreDownLevers, closeLevers, daysLevers, staffLevers } from './centreLevers.ts';
import { fromLever } from './dateLevers.ts';
import { demandLevers, diversionLevers, fractionationLevers } from './demandLevers.ts';
import type { Lever } from './lever.ts';
import * as machines from './machineLevers.ts';

/**
 * Everything of a change that can be moved. A machine, a project or a centre that is added is changed where such things
 * are entered, and shares of flows in the view Flows; of those only the date is moved here.
 */
export function leversOf(plan: Plan, change: Change): Lever[] {
  switch (change.type) {
    case 'moveProject':
      return machines.projectLevers(plan, change);
    case 'cancelProject':
      return machines.cancelLevers(plan, change);
    case 'retireMachine':
      return machines.retireLevers(plan, change);
    case 'moveMachine':
      return machines.moveMachineLevers(plan, change);
    case 'machineDown':
      return machines.machineDownLevers(plan, change);
    case 'changeHours':
      return machines.hoursLevers(plan, change);
    case 'changeBreakdown':
      return machines.breakdownLevers(plan, change);
    case 'closeCentre':
      return closeLevers(plan, change);
    case 'centreDown':
      return centreDownLevers(plan, change);
    case 'changeOpeningDays':
      return daysLevers(plan, change);
    case 'changeStaffing':
      return staffLevers(plan, change);
    case 'setMutualAid':
      return aidLevers(plan, change);
    case 'changeDemand':
      return demandLevers(plan, change);
    case 'changeFractionation':
      return fractionationLevers(plan, change);
    case 'divertFlow':
      return diversionLevers(plan, change);
    case 'changeFlow':
    case 'addMachine':
    case 'openCentre':
      return [fromLever(plan, change)];
    case 'addProject':
      return [];
  }
}
