import type { IntakeKind } from '../../../intake/intakeKind.ts';
import { tableKinds } from '../../../intake/tables/tableKinds.ts';
import { kindFits } from '../../../intake/tables/understood.ts';
import { TablePanel } from './TablePanel.tsx';

/** The plan's own tables as kinds of files. */
export const tableIntakeKinds: readonly IntakeKind[] = tableKinds.map((kind) => ({
  id: kind.id,
  name: kind.name,
  describes: kind.describes,
  fits: ({ head }, plan) => kindFits(head, kind, plan),
  Panel: TablePanel,
}));
