import type { Plan } from '../../../../db/schema/plan.ts';
import type { FileLook } from '../../../intake/intakeClient.ts';

/** What a file was recognised as, for where its contents are looked through before anything is stored. */
export type IntakePanelProps = {
  kindId: string;
  plan: Plan;
  look: FileLook;
  sheetName: string;
  onDone: () => void;
};
