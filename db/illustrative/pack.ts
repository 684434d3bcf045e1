import type { PackSettings, Risk } from '../schema/pack.ts';
import { longerDays } from './scenarios/longerDays.ts';

/** A pack to start from: what it answers and asks for. The words are made up, as the plan is. */
export const pack: PackSettings = {
  version: '0.1',
  question: 'Should the machines that stay run longer days while Portsmouth’s are swapped, or is there a better way?',
  preferredId: longerDays.id,
  sections: [
    {
      id: 'decision',
      shown: true,
      words: [
        'Illustrative wording, to be replaced with your own. The board is asked to:',
        '',
        '1. **note** what the replacement programme does to waiting times as it is planned;',
        '2. **agree in principle** to staff longer days at Portsmouth while a machine there is swapped;',
        '3. **ask** for the figures marked illustrative to be replaced with the trusts’ own before it commits money.',
      ].join('\n'),
    },
  ],
};

/** Risks that every replacement programme shares; how likely and how grave is a judgement. */
export const risks: readonly Risk[] = [
  {
    ...{ id: 'commissioning-overruns', name: 'Commissioning of a new machine takes longer than planned' },
    ...{ likelihood: 3, impact: 4, owner: 'Head of radiotherapy physics' },
    response: 'Each swap has float before the next one at the same centre; longer days are agreed beforehand.',
  },
  {
    ...{ id: 'funding-late', name: 'Capital is confirmed too late for the year it is planned in' },
    ...{ likelihood: 3, impact: 3, owner: 'Director of finance' },
    response: 'The scenario “A Portsmouth replacement slips a year” shows what a year costs in waits.',
  },
  {
    ...{ id: 'old-machine-fails', name: 'A machine past its design life fails for good before its replacement' },
    ...{ likelihood: 2, impact: 5, owner: 'Radiotherapy service manager' },
    response: 'Mutual aid is agreed in writing; the oldest machines are replaced first.',
  },
  {
    ...{ id: 'too-few-staff', name: 'Longer days cannot be staffed' },
    ...{ likelihood: 3, impact: 3, owner: 'Lead therapeutic radiographer' },
  },
];
