import type { IntakeKind } from '../intakeKind.ts';
import { sheetFits } from './sheetFits.ts';
import { tableKinds } from './tableKinds.ts';

/** The plan's own tables as kinds of files. */
export const tableIntakeKinds: readonly IntakeKind[] = tableKinds.map((kind) => ({
  id: kind.id,
  name: kind.name,
  describes: kind.describes,
  fits: (sheet, plan, fileName) => sheetFits(sheet, kind, plan, fileName),
}));
