import type { Plan } from '../../../../db/schema/plan.ts';
import type { PeekedSheet } from '../../../intake/peeked.ts';

/** What a file was recognised as, for where its contents are looked through before anything is stored. */
export type IntakePanelProps = {
  kindId: string;
  plan: Plan;
  file: File;
  sheet: PeekedSheet;
  onDone: () => void;
};
