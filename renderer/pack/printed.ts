import type { ReactNode } from 'react';
import type { PackContents } from '../simulation/packable.ts';

/** A document as the print page draws it, and what its file says of itself. */
export type Printed = {
  title: string;
  subject: string;
  /** What the figures are bound to. */
  of: Pick<PackContents, 'plan' | 'madeOn' | 'appVersion' | 'result'>;
  /** What pages are like that hold the document: running heads, feet, names. */
  pageStyles: string;
  body: ReactNode;
};

/** A kind of document: how what the shell hands over becomes pages. */
export type PrintKind = { printed(document: unknown): Printed };
