import type { ReactNode } from 'react';
import type { Plan } from '../../db/schema/plan.ts';
import type { Peeked, PeekedSheet } from './peeked.ts';

/** What a file was recognised as, and where its contents are looked through before anything is stored. */
export type IntakePanelProps = {
  kindId: string;
  plan: Plan;
  file: File;
  peeked: Peeked;
  sheet: PeekedSheet;
  onDone: () => void;
};

/** A kind of file that planners have, such as a cancer waiting times download. */
export type IntakeKind = {
  id: string;
  name: string;
  /** A sentence for people who choose by hand. */
  describes: string;
  /** How surely a table is of this kind, by its headings and first rows: 0 is not at all, 1 is beyond doubt. */
  fits(sheet: PeekedSheet, plan: Plan): number;
  Panel: (props: IntakePanelProps) => ReactNode;
};
