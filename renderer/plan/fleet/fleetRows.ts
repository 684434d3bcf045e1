import type { Centre } from '../../../db/schema/centre.ts';
import { bunkerKinds, type MachineKind } from '../../../db/schema/machine.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Project } from '../../../db/schema/project.ts';
import type { MachineLife } from '../../simulation/resolvedMachines.ts';
import { bornOn, designLifeEnds } from './designLifeEnds.ts';
import { fleetProject } from './fleetProject.ts';
import type { FleetGhost, FleetLife, FleetRow, Period } from './fleetTypes.ts';

const kindOrder: readonly MachineKind[] = [
  'linac',
  'mrLinac',
  'orthovoltage',
  'brachytherapy',
  'ctSimulator',
  'mrSimulator',
];

type Draft = Omit<FleetRow, 'signature'> & { centreId: string };

/**
 * The bunkers of every centre: a machine, its successors and whoever comes once they have gone share a row, a machine
 * that moves has a row at each centre it stands in. Rows keep the plan's order within their kind.
 */
export function fleetRows(
  plan: Plan,
  lives: ReadonlyMap<string, MachineLife>,
  baseline: Plan,
  shown: Period,
): Map<string, FleetRow[]> {
  const rows = new Map<string, Draft>();
  const rowOf = new Map<string, Draft>();
  const successors = new Map(
    plan.projects.flatMap(({ kind, machineId, newMachine }) =>
      kind === 'replace' && machineId !== undefined && newMachine ? [[newMachine.id, machineId] as const] : [],
    ),
  );
  const key = (machineId: string, centreId: string) => `${machineId}@${centreId}`;

  /** The row of a machine at a centre: that of the machine it replaces there, else its own. */
  function rowFor(machineId: string, centreId: string, own: () => Draft): Draft {
    const before = successors.get(machineId);
    const row = rowOf.get(key(machineId, centreId)) ?? rowOf.get(key(before ?? '', centreId)) ?? own();
    rowOf.set(key(machineId, centreId), row);
    rows.set(row.id, row);
    return row;
  }

  const centres = new Map(plan.centres.map((centre) => [centre.id, centre]));
  for (const life of lives.values()) {
    for (const part of lifeParts(life, centres, shown)) {
      const { machine } = life;
      const row = rowFor(life.id, part.centreId, () => ({
        id: key(life.id, part.centreId),
        centreId: part.centreId,
        ...{ name: machine.name, kind: machine.kind, lives: [], projects: [], cancelled: [] },
      }));
      if (part.life.from < shown.until && part.life.until > shown.from) row.lives.push(part.life);
    }
  }

  const before = new Map(baseline.projects.map((project) => [project.id, project]));
  for (const project of plan.projects) {
    const row = rowOfProject(project, lives, rowOf);
    row?.projects.push(fleetProject(plan, project, before.get(project.id)));
  }
  const kept = new Set(plan.projects.map(({ id }) => id));
  for (const project of baseline.projects) {
    if (kept.has(project.id)) continue;
    const row = rowOfProject(project, lives, rowOf);
    if (!row) continue;
    const { start, end, name, projectId } = fleetProject(baseline, project, undefined);
    row.cancelled.push({ projectId, name, from: start, until: end });
  }
  return byCentre([...rows.values()]);
}

/** Stretches of a machine's life by the centre it stands in, cut to what is shown and to the centre's own dates. */
function lifeParts(
  life: MachineLife,
  centres: ReadonlyMap<string, Centre>,
  shown: Period,
): { centreId: string; life: FleetLife }[] {
  const { machine } = life;
  const born = bornOn(life);
  const base = {
    machineId: life.id,
    name: machine.name,
    model: machine.model ?? null,
    bornOn: born,
    designLifeEnds: designLifeEnds(born, machine),
  };
  return life.stays.map(({ centreId, from, until }) => {
    const centre = centres.get(centreId);
    const begins = latest([life.inService ?? born, from, centre?.opens]);
    const ends = earliest([life.outOfService, until, centre?.closes, shown.until]);
    const out = [...life.outages, ...life.down]
      .map((period) => ({ from: latest([period.from, begins]), until: earliest([period.until, ends]) }))
      .filter((period) => period.from < period.until);
    return { centreId, life: { ...base, from: begins, until: ends, out } };
  });
}

const latest = (dates: readonly (string | null | undefined)[]): string =>
  dates.reduce<string>((held, date) => (date && date > held ? date : held), '');
const earliest = (dates: readonly (string | null | undefined)[]): string =>
  dates.reduce<string>((held, date) => (date && date < held ? date : held), '9999-12-31');

/** Where a project is drawn: on the row of the machine it works on where that stands at its start, else of what it brings. */
function rowOfProject(
  project: Project,
  lives: ReadonlyMap<string, MachineLife>,
  rowOf: ReadonlyMap<string, Draft>,
): Draft | undefined {
  const id = project.machineId ?? project.newMachine?.id;
  const life = lives.get(id ?? '');
  const stay = life?.stays.find(({ until }) => until === null || until > project.start) ?? life?.stays.at(-1);
  return rowOf.get(`${id}@${stay?.centreId ?? project.newMachine?.centreId ?? ''}`);
}

function byCentre(drafts: Draft[]): Map<string, FleetRow[]> {
  const rows = drafts
    .filter(({ lives, projects }) => lives.length > 0 || projects.length > 0)
    .toSorted((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
  const centres = new Map<string, Draft[]>();
  for (const row of rows) {
    row.lives.sort(byDate);
    row.projects.sort((a, b) => (a.start < b.start ? -1 : 1));
    const held = centres.get(row.centreId) ?? [];
    centres.set(row.centreId, held);
    const before = held.find((other) => followsInBunker(other, row));
    if (before) joinInto(before, row);
    else held.push(row);
  }
  return new Map([...centres].map(([id, held]) => [id, held.map(signed)]));
}

/** Whether a linac comes to a bunker that another has left for good: the two then share a row. */
function followsInBunker(before: Draft, row: Draft): boolean {
  const gone = before.lives.at(-1)?.until;
  const comes = [row.lives[0]?.from, row.projects[0]?.start].filter((date) => date !== undefined).sort()[0];
  const inBunkers = bunkerKinds.includes(before.kind) && bunkerKinds.includes(row.kind);
  return inBunkers && gone !== undefined && comes !== undefined && gone <= comes;
}

function joinInto(before: Draft, row: Draft): void {
  before.name = `${before.name}, ${row.name}`;
  before.lives.push(...row.lives);
  before.projects.push(...row.projects);
  before.cancelled.push(...row.cancelled);
}

const signed = ({ centreId: _, ...row }: Draft): FleetRow => ({
  ...row,
  signature: signatureOf(row),
});

/** All that is drawn of a row, as text; put together by hand, since every row of a plan is looked at in every frame. */
function signatureOf({ name, lives, projects, cancelled }: Omit<FleetRow, 'signature'>): string {
  let text = name;
  for (const { machineId, name: own, model, from, until, bornOn, designLifeEnds: ends, out } of lives) {
    text += `|${machineId} ${own} ${model} ${from} ${until} ${bornOn} ${ends}`;
    for (const period of out) text += ` ${period.from} ${period.until}`;
  }
  for (const { projectId, name: own, start, end, status, changed, baseline, stages } of projects) {
    text += `|${projectId} ${own} ${start} ${end} ${status} ${changed} ${baseline?.from} ${baseline?.until}`;
    for (const stage of stages) text += ` ${stage.name} ${stage.until} ${stage.outOfService}`;
  }
  for (const { projectId, from, until } of cancelled) text += `|${projectId} ${from} ${until}`;
  return text;
}

const byDate = (a: FleetLife | FleetGhost, b: FleetLife | FleetGhost): number => (a.from < b.from ? -1 : 1);
