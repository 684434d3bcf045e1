import { z } from 'zod';
import { Project } from '../project.ts';
import { dayOf } from './day.ts';
import { type Draft, type Found, listed, nested, sound, textOf } from './draft.ts';

const needed = z.object(
  Project.pick({ id: true, kind: true, start: true, stages: true, machineId: true, toCentreId: true }).shape,
);

/** A project with the days that rules need. Days are numbers since 1970. */
export type Work = {
  readonly path: string;
  readonly id: string;
  readonly kind: Project['kind'];
  readonly machineId: string | undefined;
  readonly newMachineId: string | undefined;
  readonly toCentreId: string | undefined;
  readonly startDay: number;
  /** First day of the first stage that takes a machine out of service; the end when none does. */
  readonly outDay: number;
  /** The day after the last stage: what is new treats from here on. */
  readonly endDay: number;
};

/** The plan's projects that could be read, in the order in which they start. */
export function programmeOf(draft: Draft): Work[] {
  const newMachineIds = new Map(
    listed(draft, 'projects').map((raw) => [
      raw.path,
      nested(raw, 'newMachine').flatMap((machine) => textOf(machine, 'id') ?? [])[0],
    ]),
  );
  return sound(listed(draft, 'projects'), needed)
    .map((found) => workOf(found, newMachineIds.get(found.path)))
    .toSorted((a, b) => a.startDay - b.startDay);
}

function workOf({ path, record }: Found<z.infer<typeof needed>>, newMachineId: string | undefined): Work {
  const startDay = dayOf(record.start);
  const daysBefore = (stage: number) =>
    Math.round(7 * record.stages.slice(0, stage).reduce((weeks, one) => weeks + one.weeks, 0));
  const firstOut = record.stages.findIndex((stage) => stage.outOfService);
  const endDay = startDay + daysBefore(record.stages.length);
  return {
    path,
    id: record.id,
    kind: record.kind,
    machineId: record.machineId,
    newMachineId,
    toCentreId: record.toCentreId,
    startDay,
    outDay: firstOut === -1 ? endDay : startDay + daysBefore(firstOut),
    endDay,
  };
}
