import { longDate } from '../plan/dates.ts';
import { backPageId, backPageTitle } from './Contents.tsx';
import { Facts } from './Facts.tsx';
import type { SectionProps } from './section.ts';

/** What the figures are bound to, so that anyone can make them again. */
export function BackPage({ result, scenarios, settings, about: { madeOn, appVersion, outOfDate } }: SectionProps) {
  const { status = 'draft', version } = settings;
  const facts: [string, string][] = [
    ['Made on', longDate(madeOn)],
    ['Status', version === undefined ? status : `${status}, version ${version}`],
    ['Isocentre', `version ${appVersion}, engine ${result.engine.version}`],
    ['Plan', result.planHash],
    ['Scenarios', scenarios.length === 0 ? 'baseline alone' : scenarios.map(({ name }) => name).join('; ')],
    ['Seed and runs', `seed ${result.seed}, ${result.replications} runs`],
    ['Figures', outOfDate ? 'out of date: simulated from other inputs than those printed' : 'of the plan as printed'],
  ];
  return (
    <section id={backPageId} className="part back">
      <h1>{backPageTitle}</h1>
      <p>
        The same plan, seed and number of runs give the same figures on any computer. The plan’s fingerprint below
        changes with any change to its inputs.
      </p>
      <Facts facts={facts} />
      <p className="quiet">
        Office for National Statistics data licensed under the Open Government Licence v3.0. Coast: Natural Earth.
      </p>
    </section>
  );
}
