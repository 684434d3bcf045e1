import { tableKinds } from '../../../intake/tables/tableKinds.ts';
import type { IntakePanelProps } from './intakePanelProps.ts';
import { TableIntake } from './TableIntake.tsx';

/** Where a sheet is looked through that goes into one of the plan's tables. */
export function TablePanel(props: IntakePanelProps) {
  const kind = tableKinds.find(({ id }) => id === props.kindId);
  return kind ? <TableIntake {...props} kind={kind} /> : null;
}
