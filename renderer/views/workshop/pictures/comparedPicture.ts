import type { Plan } from '../../../../db/schema/plan.ts';
import type { Size } from '../../../components/useSize.ts';
import type { ExperimentResult } from '../../../simulation/results.ts';
import type { Compared } from '../../compare/compared.ts';

/** What a comparison before a room, or on a slide, is drawn from. */
export type ComparedPicture = {
  plan: Plan;
  result: ExperimentResult;
  compared: readonly Compared[];
  size: Size;
  /** Pixels of the smallest text. */
  textSize: number;
  /** False on paper, where nobody points. */
  interactive: boolean;
};
