import type { Scenario } from '../../schema/scenario.ts';
import { aylesburySatellite } from './aylesburySatellite.ts';
import { fiveFractions } from './fiveFractions.ts';
import { longerDays } from './longerDays.ts';
import { mutualAid } from './mutualAid.ts';
import { portsmouthSlip } from './portsmouthSlip.ts';
import { southamptonDown } from './southamptonDown.ts';

export const scenarios: readonly Scenario[] = [
  portsmouthSlip,
  longerDays,
  fiveFractions,
  aylesburySatellite,
  southamptonDown,
  mutualAid,
];
