import { plans } from './0001-plans.ts';
import { network } from './0002-network.ts';
import { patients } from './0003-patients.ts';
import { scenarios } from './0004-scenarios.ts';
import { changeLog } from './0005-change-log.ts';
import { urgentAndOvertime } from './0006-urgent-and-overtime.ts';
import { undo } from './0007-undo.ts';
import { capitalEnvelope } from './0008-capital-envelope.ts';
import { boundaries } from './0009-boundaries.ts';
import { seasonalitySource } from './0010-seasonality-source.ts';
import { workshop } from './0011-workshop.ts';
import { uncertainty } from './0012-uncertainty.ts';
import { pack } from './0013-pack.ts';
import { observations } from './0014-observations.ts';
import { savedFrom } from './0015-saved-from.ts';
import { planFiles } from './0016-plan-files.ts';
import { stepPart } from './0017-step-part.ts';
import type { Migration } from './migration.ts';

/** In the order in which they are applied. */
export const migrations: readonly Migration[] = [
  plans,
  network,
  patients,
  scenarios,
  changeLog,
  urgentAndOvertime,
  undo,
  capitalEnvelope,
  boundaries,
  seasonalitySource,
  workshop,
  uncertainty,
  pack,
  observations,
  savedFrom,
  planFiles,
  stepPart,
];
