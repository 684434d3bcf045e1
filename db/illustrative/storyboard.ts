import type { StoryStep } from '../schema/workshop.ts';
import { aylesburySatellite } from './scenarios/aylesburySatellite.ts';
import { fiveFractions } from './scenarios/fiveFractions.ts';
import { mutualAid } from './scenarios/mutualAid.ts';
import { portsmouthSlip } from './scenarios/portsmouthSlip.ts';
import { southamptonDown } from './scenarios/southamptonDown.ts';

/** An hour with the trusts of the network, so that a facilitator can walk one before preparing another. */
export const storyboard: readonly StoryStep[] = [
  {
    id: 'where-we-stand',
    title: 'Where do people wait longest today?',
    note: 'Let each trust find itself on the map first. The figures are illustrative: ask what looks wrong, and write it down.',
    scenarioId: null,
    view: 'network',
  },
  {
    id: 'portsmouth-slips',
    title: 'What if Portsmouth’s swap slips a year?',
    note: 'Southampton takes patients on the old dates. Ask who would move theirs, and what notice they would need.',
    scenarioId: portsmouthSlip.id,
    view: 'fleet',
    focus: { centreId: 'portsmouth', leverChangeId: 'slip' },
  },
  {
    id: 'five-fractions',
    title: 'What does five-fraction breast and prostate free up?',
    note: 'Expect dissent on prostate. Record it with its reason, then go on.',
    scenarioId: fiveFractions.id,
    view: 'compare',
    focus: { metric: 'utilisation' },
  },
  {
    id: 'southampton-closed',
    title: 'Could we live without Southampton for two weeks?',
    note: 'First the closure alone, then with mutual aid. Who would offer places, and from which day?',
    scenarioId: mutualAid.id,
    compareIds: [southamptonDown.id],
    view: 'compare',
    focus: { metric: 'waitDays' },
  },
  {
    id: 'aylesbury',
    title: 'Is a satellite at Aylesbury worth its linac?',
    note: 'Waits hardly change; travel does. Ask for a decision: a business case or not, by whom and by when.',
    scenarioId: aylesburySatellite.id,
    view: 'scenarios',
  },
];
