import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Place } from '../../state/viewSlice.ts';

/** `wrong` would be refused or gives wrong results, `doubtful` may not be as it is meant, `note` is worth knowing. */
export const severities = ['wrong', 'doubtful', 'note'] as const;
export type Severity = (typeof severities)[number];

/** Something wrong or doubtful in a plan. */
export type Finding = {
  /** The same for the same finding from one moment to the next. */
  id: string;
  severity: Severity;
  /** What is wrong, where, and what it does or how it is mended. */
  sentence: string;
  /** Where it can be seen and mended by hand. */
  place: Place;
  /** The scenario in which it is so; null when it is so of the plan itself. */
  scenarioId: string | null;
  /** A way out that can be taken at once; its label says what it does. */
  mend?: Command;
  /** A way out that is looked at before it is taken: what its button says, and the command of its view. */
  offer?: { label: string; command: string };
};

/**
 * A rule of plan health. `reads` names the parts of the plan that it looks at: while those are the same, its findings
 * are.
 */
export type HealthRule = {
  id: string;
  reads: readonly (keyof Plan)[];
  /** True of what takes a large part of a second on a large plan. */
  slow?: boolean;
  find(plan: Plan): Finding[];
};

/** A finding of the plan itself with, where there is one, its way out. */
export const finding = (
  id: string,
  severity: Severity,
  sentence: string,
  place: Place,
  mend?: Command | null,
): Finding => ({ id, severity, sentence, place, scenarioId: null, ...(mend && { mend }) });
