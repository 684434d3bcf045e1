import type { Project } from '../../../db/schema/project.ts';
import type { FleetProject } from '../../plan/fleet/fleetTypes.ts';

/** A project on the move: as it was, as it is now, and what is said of it beside the bar. */
export type Moving = {
  projectId: string;
  before: Project;
  /** As it was when the edge was taken up. */
  base: Project;
  after: Project;
  /** The edge that is being stretched, 0 for its start; null while the whole project moves. */
  edge: number | null;
  project: FleetProject;
  words: string;
  /** Where the change goes: “in a new scenario”. */
  where: string;
};
