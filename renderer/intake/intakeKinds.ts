import { cwtIntakeKind } from './cwt/cwtIntakeKind.ts';
import type { IntakeKind } from './intakeKind.ts';
import { rtdsKind } from './rtds/rtdsKind.ts';
import { tableIntakeKinds } from './tables/tableIntakeKinds.ts';

/** Every kind of file that is known. To add one, add it here, and where its contents are looked through in `intakePanels.ts`. */
export const intakeKinds: readonly IntakeKind[] = [rtdsKind, cwtIntakeKind, ...tableIntakeKinds];
