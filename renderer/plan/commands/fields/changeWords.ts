import type { Change } from '../../../../db/schema/change.ts';
import { longDate } from '../../dates.ts';
import { breakdownWords } from '../../machineWords.ts';
import type { Names } from '../recordNames.ts';
import { weekdayWords } from './centreFields.ts';
import { figure, shareWords } from './field.ts';
import { mixWords } from './pathwayFields.ts';
import { sharesWords } from './patientFields.ts';

const since = ({ from, until }: { from: string; until?: string | undefined }): string =>
  until === undefined ? `from ${longDate(from)}` : `from ${longDate(from)} to ${longDate(until)}`;

/** What a scenario's change does, in a clause that begins with a verb: “close Southampton from 1 April 2028”. */
export function changeWords(change: Change, names: Names): string {
  const words = what(change, names);
  return change.off ? `${words} (switched off)` : words;
}

function what(change: Change, names: Names): string {
  switch (change.type) {
    case 'moveProject':
      return `start ${names('project', change.projectId)} on ${longDate(change.start)}${change.stages ? ', with other stages' : ''}`;
    case 'addProject':
      return `add the project ${names('project', change.project.id)}, starting on ${longDate(change.project.start)}`;
    case 'cancelProject':
      return `cancel ${names('project', change.projectId)}`;
    case 'addMachine':
      return `add ${names('machine', change.machine.id)} ${since(change)}`;
    case 'retireMachine':
      return `retire ${names('machine', change.machineId)} ${since(change)}`;
    case 'moveMachine':
      return `move ${names('machine', change.machineId)} to ${names('centre', change.toCentreId)} ${since(change)}`;
    case 'openCentre':
      return `open ${change.centre.name} ${since(change)}`;
    case 'closeCentre':
      return `close ${names('centre', change.centreId)} ${since(change)}`;
    case 'changeHours': {
      const whose =
        change.machineId === undefined
          ? `every treatment machine of ${names('centre', change.centreId ?? '')}`
          : names('machine', change.machineId);
      return `roster ${whose} for ${figure(change.minutesPerDay)} minutes a day ${since(change)}`;
    }
    case 'changeOpeningDays':
      return `open ${names('centre', change.centreId)} on ${weekdayWords(change.weekdays)} ${since(change)}`;
    case 'changeFlow':
      return `send ${courses(change, names)} to ${sharesWords(change.shares, names)} ${since(change)}`;
    case 'divertFlow':
      return `divert ${shareWords(change.share)} of ${courses(change, names)} from ${names('centre', change.fromCentreId)} to ${names('centre', change.toCentreId)} ${since(change)}`;
    case 'changeDemand': {
      const to = [
        change.factor !== undefined && `multiply by ${figure(change.factor)}`,
        change.growthPerYear !== undefined && `growth ${shareWords(change.growthPerYear)} a year`,
      ];
      return `change demand of ${courses(change, names)}: ${to.filter(Boolean).join(', ')}, ${since(change)}`;
    }
    case 'changeFractionation':
      return `give ${names('pathway', change.pathwayId)} in ${mixWords(change.mix)} ${since(change)}`;
    case 'changeBreakdown':
      return `breakdowns of ${names('machine', change.machineId)}: ${change.breakdown ? breakdownWords(change.breakdown) : 'none'}, ${since(change)}`;
    case 'changeStaffing':
      return `staff ${names('centre', change.centreId)} to ${shareWords(change.factor)} ${since(change)}`;
    case 'machineDown':
      return `take ${names('machine', change.machineId)} down ${since(change)}`;
    case 'centreDown':
      return `take ${names('centre', change.centreId)} down ${since(change)}`;
    case 'setMutualAid':
      return `turn mutual aid ${change.enabled ? 'on' : 'off'}${change.from === undefined ? '' : ` from ${longDate(change.from)}`}`;
  }
}

const courses = ({ zoneId, pathwayId }: { zoneId: string; pathwayId: string }, names: Names): string =>
  `${pathwayId === '*' ? 'all courses' : names('pathway', pathwayId)} from ${names('zone', zoneId)}`;
