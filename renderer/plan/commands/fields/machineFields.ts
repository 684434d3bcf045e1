import { Machine, type MachineKind } from '../../../../db/schema/machine.ts';
import { Project } from '../../../../db/schema/project.ts';
import { breakdownWords, reserveWords, serviceWords } from '../../machineWords.ts';
import {
  amount,
  choice,
  counted,
  day,
  described,
  type FieldsOf,
  pounds,
  provenanceFields,
  reference,
  text,
} from './field.ts';

export const machineKinds: { readonly [K in MachineKind]: string } = {
  linac: 'linac',
  mrLinac: 'MR-linac',
  orthovoltage: 'orthovoltage',
  brachytherapy: 'brachytherapy',
  ctSimulator: 'CT simulator',
  mrSimulator: 'MR simulator',
};

export const machineFields: FieldsOf<Machine> = {
  id: text('Id'),
  centreId: reference('Centre', 'centre'),
  name: text('Name'),
  kind: choice('Kind', machineKinds),
  model: text('Model'),
  commissioned: day('Commissioned'),
  designLifeYears: amount('Design life', 'years'),
  minutesPerDay: amount('Rostered time', 'minutes a day'),
  capabilities: text('Capabilities'),
  matchedGroup: text('Matched group'),
  service: described('Planned service', Machine.shape.service, (service) => (service ? serviceWords(service) : 'none')),
  breakdown: described('Breakdowns', Machine.shape.breakdown, (breakdown) =>
    breakdown ? breakdownWords(breakdown) : 'none',
  ),
  urgentReserve: described('Held for urgent courses', Machine.shape.urgentReserve, (reserve) =>
    reserve ? reserveWords(reserve) : 'none',
  ),
  inService: day('In service from'),
  outOfService: day('Out of service from'),
  ...provenanceFields,
};

export const projectKinds: { readonly [K in Project['kind']]: string } = {
  replace: 'replacement',
  add: 'addition',
  retire: 'retirement',
  move: 'move',
};

export const projectStatuses: { readonly [S in Project['status']]: string } = {
  idea: 'idea',
  planned: 'planned',
  approved: 'approved',
  underway: 'under way',
  done: 'done',
};

export const projectFields: FieldsOf<Project> = {
  id: text('Id'),
  kind: choice('Kind', projectKinds),
  name: text('Name'),
  machineId: reference('Machine', 'machine'),
  newMachine: described('New machine', Machine, ({ name, kind, minutesPerDay, designLifeYears }) =>
    [
      name,
      machineKinds[kind],
      `${minutesPerDay} minutes a day`,
      `design life ${counted(designLifeYears, 'year')}`,
    ].join(', '),
  ),
  toCentreId: reference('Moves to', 'centre'),
  start: day('Start'),
  stages: described('Stages', Project.shape.stages, (stages) =>
    stages.length === 0
      ? 'none'
      : stages
          .map(({ name, weeks, outOfService }) => `${name} ${counted(weeks, 'week')}${outOfService ? ' (out)' : ''}`)
          .join(', '),
  ),
  capitalCost: pounds('Capital cost'),
  fundingSource: text('Funding source'),
  financialYear: text('Financial year'),
  status: choice('Status', projectStatuses),
  ...provenanceFields,
};
