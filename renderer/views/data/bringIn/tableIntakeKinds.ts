import type { IntakeKind } from '../../../intake/intakeKind.ts';
import { sheetFits } from '../../../intake/tables/sheetFits.ts';
import { tableKinds } from '../../../intake/tables/tableKinds.ts';
import { TablePanel } from './TablePanel.tsx';

/** The plan's own tables as kinds of files. */
export const tableIntakeKinds: readonly IntakeKind[] = tableKinds.map((kind) => ({
  id: kind.id,
  name: kind.name,
  describes: kind.describes,
  fits: (sheet, plan) => sheetFits(sheet, kind, plan),
  Panel: TablePanel,
}));
