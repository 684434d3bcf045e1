import type { Plan } from '../../../db/schema/plan.ts';
import { asPlanned, type OptionCost, optionCosts, yearsOf } from '../../plan/cost/optionCosts.ts';
import { costTerms } from '../../plan/cost/presentCost.ts';
import { fullMonth } from '../../plan/dates.ts';
import { endOf } from '../../plan/fleet/change/reschedule.ts';
import { list } from '../../plan/health/list.ts';
import type { SectionBody, SectionProps } from '../section.ts';
import { CapitalTable } from './cost/CapitalTable.tsx';
import { OptionBlock } from './options/OptionBlock.tsx';
import styles from './options/options.module.css';

/** Doing as planned first, then each scenario: what it changes, when, and its capital. */
function Body({ plan, scenarios, preferred, settings }: SectionProps) {
  const [baseline, ...others] = optionCosts(plan, scenarios, costTerms(settings));
  if (!baseline) return null;
  return (
    <>
      <p className="lead">
        Doing as planned is held against {others.length === 1 ? 'one other option' : `${others.length} other options`}.
        Each is the plan with the changes named and nothing else.
      </p>
      <p className="quiet">
        In the pictures each change lies on the plan’s years under its number. Dark bar: a project. Dashed: where the
        plan itself has it, or what is cancelled or switched off. Pale bar: how long a change holds, open at the right
        where that is to the plan’s end.
      </p>
      <section className={styles.option}>
        <h2>{asPlanned}</h2>
        <p>{plannedWords(plan)}</p>
        <BaselineCapital plan={plan} baseline={baseline} />
      </section>
      {others.map((option) => (
        <OptionBlock
          key={option.scenario?.id}
          {...{ plan, baseline, option }}
          preferred={option.scenario?.id === preferred?.id}
        />
      ))}
    </>
  );
}

function BaselineCapital({ plan, baseline }: { plan: Plan; baseline: OptionCost }) {
  const years = yearsOf([baseline]);
  if (years.length === 0) return null;
  return (
    <CapitalTable options={[baseline]} years={years} envelope={plan.capitalEnvelope} nameOf={({ name }) => name} />
  );
}

const works = [
  ['replace', 'replacement', 'replacements'],
  ['add', 'addition', 'additions'],
  ['retire', 'retirement', 'retirements'],
  ['move', 'move', 'moves'],
] as const;

/** “The plan as it stands, with its 32 projects: 31 replacements and 1 addition, from April 2027 to May 2037.” */
function plannedWords({ projects }: Plan): string {
  const [first] = projects.map(({ start }) => start).toSorted();
  const last = projects.map(endOf).toSorted().at(-1);
  if (first === undefined || last === undefined)
    return 'The plan as it stands. It holds no projects: every machine stays as it is.';
  const kinds = works.flatMap(([kind, one, many]) => {
    const count = projects.filter((project) => project.kind === kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  const what = projects.length === 1 ? 'one project' : `${projects.length} projects`;
  return `The plan as it stands, with its ${what}: ${list(kinds)}, from ${fullMonth(first)} to ${fullMonth(last)}.`;
}

export const options: SectionBody = {
  Body,
  wholeNames: true,
  absent: ({ scenarios }) =>
    scenarios.length === 0
      ? 'Nothing is held against the plan: take a scenario into the pack, and it stands here.'
      : null,
};
