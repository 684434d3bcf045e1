import { machinesKind } from './kinds/machinesKind.ts';
import { odsKind } from './kinds/odsKind.ts';
import { onsKind } from './kinds/onsKind.ts';
import {
  areasKind,
  backlogKind,
  backlogListKind,
  demandKind,
  demandMatrixKind,
  flowsKind,
  flowsListKind,
  peopleKind,
  travelCarKind,
  travelListKind,
  travelPublicKind,
} from './kinds/peopleKinds.ts';
import { centresKind, closuresKind, extraDaysKind, trustsKind } from './kinds/placesKinds.ts';
import { fractionationKind, pathwaysKind, projectsKind, risksKind, stagesKind } from './kinds/programmeKinds.ts';
import type { TableKind } from './tableKind.ts';

/** Every table that can be brought in, from what stands in the plan to who comes. */
export const tableKinds: readonly TableKind[] = [
  machinesKind,
  projectsKind,
  stagesKind,
  trustsKind,
  odsKind,
  centresKind,
  closuresKind,
  extraDaysKind,
  areasKind,
  onsKind,
  peopleKind,
  demandKind,
  demandMatrixKind,
  flowsKind,
  flowsListKind,
  travelCarKind,
  travelPublicKind,
  travelListKind,
  pathwaysKind,
  fractionationKind,
  backlogKind,
  backlogListKind,
  risksKind,
];
