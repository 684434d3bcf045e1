import type { Pathway } from '../../../db/schema/pathway.ts';
import type { Names } from '../../plan/commands/recordNames.ts';
import type { CellOut } from '../../saving/table/tableOut.ts';
import type { Network } from '../../simulation/compile/network.ts';
import type { CourseEvent, CourseLog } from './courseEvents.ts';

/** What each column of an event log holds. The first five are those that process-mining tools ask for. */
export const eventDictionary: readonly (readonly [name: string, about: string])[] = [
  ['case_id', 'The course. It is a simulated course and not a person: nobody’s record is behind it'],
  ['activity', 'What happened'],
  [
    'timestamp',
    'The day on which it happened, as its midnight: the simulation knows days and no hours. Events of one day stand in their order',
  ],
  ['lifecycle', 'Always complete: an event stands for all of what was done that day'],
  ['resource', 'The machine on which it was done, or from which a fraction was displaced; empty where there is none'],
  ['sequence', 'The place of the event in its course, from 1 on'],
  ['fraction', 'Of a fraction that was given, which one it was, from 1 on'],
  ['due', 'Of a displaced fraction, the day on which it was to be given; it is given later, as one of the fractions'],
  ['period', 'warm-up before the plan’s start, which no result counts, and plan from then on'],
  ['fractions', 'How many fractions the course has'],
  ['machine_id', 'The machine, by its id in the plan file'],
  ['centre_id', 'The centre that treats the course, by its id in the plan file'],
  ['centre', 'The centre’s name'],
  [
    'zone_id',
    'The area where the patient would live, by its id; empty for courses that waited already when the plan began',
  ],
  ['zone', 'The area’s name'],
  ['pathway_id', 'The pathway, by its id in the plan file'],
  ['pathway', 'The pathway’s name'],
  ['intent', 'radical, palliative or other'],
  ['category', 'Interruption category of the Royal College of Radiologists, 1 to 3'],
  ['target_days', 'Days from decision to treat to first fraction within which the pathway is to start'],
  ['moved_by_mutual_aid', 'yes where mutual aid gave the course an earlier start at another centre than its own'],
];

type Known = {
  network: Network;
  nameOf: Names;
  pathways: ReadonlyMap<string, Pathway>;
  /** The date of a day of the timeline. */
  isoOf(day: number): string;
};

/** How a course becomes rows of a log. */
export function eventColumns({ network, nameOf, pathways, isoOf }: Known) {
  const { machines, centres, zones, timeline } = network;
  const machineOf = ({ machine }: CourseEvent): string | null =>
    machine === null ? null : (machines[machine]?.id ?? null);

  return {
    names: eventDictionary.map(([name]) => name),
    of(course: CourseLog): CellOut[][] {
      const { row, fractions, aided } = course;
      const centre = course.centre === null ? undefined : centres[course.centre]?.id;
      const zone = course.zone === null ? undefined : zones[course.zone]?.id;
      const { id = '', category = null, targetDays = null } = network.pathways[course.pathway] ?? {};
      const about: CellOut[] = [
        ...[centre ?? null, centre === undefined ? null : nameOf('centre', centre)],
        ...[zone ?? null, zone === undefined ? null : nameOf('zone', zone)],
        ...[id, nameOf('pathway', id), pathways.get(id)?.intent ?? null, category, targetDays, aided ? 'yes' : 'no'],
      ];
      return course.events.map((event, at) => {
        const machine = machineOf(event);
        return [
          ...[`simulated-course-${row + 1}`, event.activity, `${isoOf(event.day)}T00:00:00`, 'complete'],
          ...[machine === null ? null : nameOf('machine', machine), at + 1, event.fraction],
          ...[event.due === null ? null : isoOf(event.due), event.day < timeline.start ? 'warm-up' : 'plan'],
          ...[fractions, machine],
          ...about,
        ];
      });
    },
  };
}
