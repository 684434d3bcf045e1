import type { Machine, MachineKind } from '../../../db/schema/machine.ts';
import type { Project, ProjectKind, ProjectStatus } from '../../../db/schema/project.ts';

/** From `from` until the day before `until`, ISO dates. */
export type Period = { from: string; until: string };

/** One machine's time in one bunker. */
export type FleetLife = Period & {
  machineId: string;
  name: string;
  model: string | null;
  /** Age counts from here: its commissioning, or the end of the project that brings it. */
  bornOn: string;
  designLifeEnds: string;
  /** Weeks in which it does not treat though it stays: outages of projects, and being taken down. */
  out: Period[];
};

export type FleetStage = Period & { name: string; weeks: number; outOfService: boolean };

/** A project as it lies on its row, and where the baseline has it when that differs. */
export type FleetProject = {
  projectId: string;
  kind: ProjectKind;
  /** In full: "Southampton LA3 replacement". */
  name: string;
  /** As its row can say it, where centre and machine are known: "Replacement". */
  shortName: string;
  start: string;
  end: string;
  weeks: number;
  weeksOut: number;
  stages: FleetStage[];
  status: ProjectStatus;
  /** A project that is done stays where it was. */
  movable: boolean;
  /** What the scenario did to it. */
  changed: 'moved' | 'added' | null;
  baseline: Period | null;
};

/** A project of the baseline that the scenario has cancelled. */
export type FleetGhost = Period & { projectId: string; name: string };

/** One bunker: a machine and those that follow it there. */
export type FleetRow = {
  id: string;
  name: string;
  kind: MachineKind;
  lives: FleetLife[];
  projects: FleetProject[];
  cancelled: FleetGhost[];
  /** Equal for rows that look alike, so that a row is drawn again only when it changed. */
  signature: string;
};

/** Lines treating, and those that would be but for a project or a machine taken down, from a date on. */
export type InServiceStep = { from: string; treating: number; out: number };

export type FleetCentre = {
  id: string;
  name: string;
  trustId: string;
  trust: string;
  /** Bunkers, and how many of them no linac stands in at any time shown. */
  bunkers: number;
  spare: number;
  /** Linacs and other treatment machines. */
  treatment: FleetRow[];
  simulators: FleetRow[];
  inService: InServiceStep[];
  /** Times with two or more linacs out at once. */
  together: (Period & { out: number; of: number })[];
};

/** All that the timeline shows, free of sizes. */
export type Fleet = {
  from: string;
  until: string;
  planStart: string;
  centres: FleetCentre[];
  /** Records behind the picture, as the scenario has them. */
  projects: ReadonlyMap<string, Project>;
  machines: ReadonlyMap<string, Machine>;
};
