import { cwtIntakeKind } from '../views/data/bringIn/cwt/cwtIntakeKind.ts';
import { rtdsKind } from '../views/data/bringIn/rtds/rtdsKind.ts';
import { tableIntakeKinds } from '../views/data/bringIn/tableIntakeKinds.ts';
import type { IntakeKind } from './intakeKind.ts';

/** Every kind of file that is known, each with where its contents are looked through. To add one, add it here. */
export const intakeKinds: readonly IntakeKind[] = [rtdsKind, cwtIntakeKind, ...tableIntakeKinds];
