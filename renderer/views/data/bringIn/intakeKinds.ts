import type { IntakeKind } from '../../../intake/intakeKind.ts';
import { cwtIntakeKind } from './cwt/cwtIntakeKind.ts';
import { rtdsKind } from './rtds/rtdsKind.ts';
import { tableIntakeKinds } from './tableIntakeKinds.ts';

/** Every kind of file that is known, each with where its contents are looked through. To add one, add it here. */
export const intakeKinds: readonly IntakeKind[] = [rtdsKind, cwtIntakeKind, ...tableIntakeKinds];
