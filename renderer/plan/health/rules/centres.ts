import { isScanner } from '../../../../db/schema/check/treatable.ts';
import { upperFirst } from '../../../simulation/firstLetter.ts';
import { unchanged } from '../../../simulation/resolvedPlan.ts';
import { recordKey } from '../../commands/recordKey.ts';
import { recordName } from '../../commands/recordName.ts';
import { namesIn } from '../../commands/recordNames.ts';
import { removeRecord } from '../../commands/removeRecord.ts';
import { reachOn } from '../../flows/reach.ts';
import { finding, type HealthRule } from '../finding.ts';
import { list } from '../list.ts';
import { rowOf } from '../place.ts';

/** Centres at which nothing ever treats. */
export const centresWithoutMachines: HealthRule = {
  id: 'centres-without-machines',
  reads: ['centres', 'machines', 'projects'],
  find({ centres, machines, projects }) {
    const coming = projects.flatMap(({ newMachine }) => newMachine ?? []);
    const treating = new Set([
      ...[...machines, ...coming].filter((machine) => !isScanner(machine)).map(({ centreId }) => centreId),
      ...projects.flatMap(({ toCentreId }) => toCentreId ?? []),
    ]);
    return centres
      .filter(({ id }) => !treating.has(id))
      .map((centre) =>
        finding(
          `centres-without-machines/${centre.id}`,
          'doubtful',
          `${centre.name} has no machine that treats, now or after any project, so its courses go elsewhere. Give it one, or leave the centre out.`,
          rowOf('centres', centre),
        ),
      );
  },
};

/** Centres whose planning never limits, while other centres of the plan have a limit. */
export const centresWithoutPlanning: HealthRule = {
  id: 'centres-without-planning',
  reads: ['centres'],
  find({ centres }) {
    const without = centres.filter(({ plansPerDay }) => plansPerDay === null);
    const [first] = without;
    if (first === undefined) return [];
    const limited = without.length < centres.length;
    const sentence = `${list(without.map(({ name }) => name))} ${without.length === 1 ? 'has' : 'have'} no planning capacity, so treatment planning never holds a course up there${limited ? ', unlike at the other centres' : ''}.`;
    return [
      finding(
        'centres-without-planning',
        limited ? 'doubtful' : 'note',
        sentence,
        rowOf('centres', first, 'plansPerDay'),
      ),
    ];
  },
};

/** An opening backlog that cannot be: of a pathway nobody asks for, or at a centre that cannot treat it. */
export const impossibleBacklog: HealthRule = {
  id: 'impossible-backlog',
  reads: ['backlog', 'demand', 'pathways', 'centres', 'machines', 'projects', 'startDate', 'horizonWeeks'],
  find(plan) {
    const waiting = (plan.backlog ?? []).filter(({ courses }) => courses > 0);
    if (waiting.length === 0) return [];
    const wanted = new Set(plan.demand.flatMap((row) => (row.coursesPerYear > 0 ? [row.pathwayId] : [])));
    const reach = reachOn(unchanged(plan), plan.startDate);
    return waiting.flatMap((row) => {
      const unable = reach(row.centreId, row.pathwayId);
      if (wanted.has(row.pathwayId) && unable === null) return [];
      const pathway = plan.pathways.find(({ id }) => id === row.pathwayId)?.name ?? row.pathwayId;
      const centre = plan.centres.find(({ id }) => id === row.centreId)?.name ?? row.centreId;
      const key = recordKey('backlog', row);
      const why =
        unable === null ? 'there is no demand for that pathway anywhere' : `that centre cannot treat them (${unable})`;
      return [
        finding(
          `impossible-backlog/${key}`,
          'doubtful',
          `${row.courses === 1 ? 'One course' : `${row.courses} courses`} of ${pathway} wait at ${centre} when the plan starts, and ${why}.`,
          rowOf('backlog', row, 'courses'),
          removeRecord(plan, 'backlog', key)?.command,
        ),
      ];
    });
  },
};

/** Machines that are there and never work. */
export const machinesWithoutMinutes: HealthRule = {
  id: 'machines-without-minutes',
  reads: ['machines', 'centres', 'startDate'],
  find: (plan) =>
    plan.machines
      .filter(({ minutesPerDay, outOfService }) => minutesPerDay === 0 && (outOfService ?? '9') > plan.startDate)
      .map((machine) =>
        finding(
          `machines-without-minutes/${machine.id}`,
          'doubtful',
          `${upperFirst(recordName('machines', machine, namesIn(plan)))} is rostered for no minutes a day, so it is never used.`,
          rowOf('machines', machine, 'minutesPerDay'),
        ),
      ),
};
