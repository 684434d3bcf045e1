import { costSentences, envelopeSentences, notCounted, uncostedSentences } from '../../plan/cost/costWords.ts';
import { type OptionCost, optionCosts, spendsAs, yearsOf } from '../../plan/cost/optionCosts.ts';
import { costTerms } from '../../plan/cost/presentCost.ts';
import { capitalRule } from '../../plan/fleet/capital.ts';
import { list } from '../../plan/health/list.ts';
import { mapNetwork } from '../../plan/map/mapNetwork.ts';
import { decimal } from '../../plan/numbers.ts';
import { type SectionBody, type SectionProps, textWidth } from '../section.ts';
import styles from './cost/CapitalChart.module.css';
import { CapitalChart } from './cost/CapitalChart.tsx';
import { CapitalTable } from './cost/CapitalTable.tsx';
import { EffectTable } from './cost/EffectTable.tsx';
import { PresentCostTable } from './cost/PresentCostTable.tsx';

const columnGap = 24;
/** Financial years up to which two options stand side by side. */
const mostBeside = 14;

/** Capital by financial year, then what each option costs in present money beside what it does. */
function Body({ plan, result, scenarios, preferred, settings }: SectionProps) {
  const terms = costTerms(settings);
  const options = optionCosts(plan, scenarios, terms);
  const [baseline] = options;
  if (!baseline) return null;
  const nameOf = ({ name, scenario }: OptionCost) =>
    scenario !== null && scenario.id === preferred?.id ? `${name} (preferred)` : name;
  const drawn = options.filter(
    (option) => option === baseline || (option.cost !== null && !spendsAs(baseline, option)),
  );
  const same = options.filter((option) => option !== baseline && spendsAs(baseline, option));
  const years = yearsOf(drawn);
  const columns = drawn.length > 1 && years.length <= mostBeside ? 2 : 1;
  const width = (textWidth.portrait - columnGap * (columns - 1)) / columns;
  const most = Math.max(
    ...drawn.flatMap(({ capital }) => capital.flatMap(({ pounds, envelope }) => [pounds, envelope ?? 0])),
  );
  const projects = new Map(
    options.flatMap(({ scenario, cost }) =>
      cost === null
        ? []
        : mapNetwork(plan, scenario?.id ?? null).plan.projects.map((project) => [project.id, project] as const),
    ),
  );
  return (
    <>
      {costSentences(options, terms).map((sentence) => (
        <p key={sentence} className="lead">
          {sentence}
        </p>
      ))}
      {uncostedSentences(options).map((sentence) => (
        <p key={sentence} className="caution">
          {sentence}
        </p>
      ))}
      <h2>Capital by financial year</h2>
      <p>
        {plan.capitalEnvelope === undefined
          ? 'The plan sets no capital envelope to hold this against.'
          : envelopeSentences(drawn).join(' ')}
      </p>
      {same.length > 0 && (
        <p>Capital is the same as planned, year by year, with {list(same.map(({ name }) => `“${name}”`))}.</p>
      )}
      <div className={styles.charts} style={{ gridTemplateColumns: `repeat(${columns}, ${width}px)` }}>
        {drawn.map((option) => (
          <figure key={option.scenario?.id ?? 'baseline'}>
            <figcaption>{nameOf(option)}</figcaption>
            <CapitalChart name={option.name} capital={option.capital} {...{ years, most, width }} />
          </figure>
        ))}
      </div>
      <p className="quiet">
        Millions of pounds, on one scale.{' '}
        {plan.capitalEnvelope !== undefined &&
          'Thick line: the envelope; what is over it is left empty, and told with a plus. '}
        {capitalRule}
      </p>
      <CapitalTable options={drawn} years={years} envelope={plan.capitalEnvelope} nameOf={nameOf} />
      {options.length > 1 && (
        <>
          <h2>What it costs, and what that buys</h2>
          <p>
            Beneath each option’s net present cost is its difference from doing as planned. Effects are over the whole
            plan and network, as differences from doing as planned with 95% intervals.
          </p>
          <EffectTable {...{ plan, result, options, nameOf }} />
        </>
      )}
      <h2>What is not counted</h2>
      <ul>
        {notCounted(plan, options, terms, [...projects.values()]).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={styles.whole}>
        <h2>How net present cost is reckoned</h2>
        <p>
          It is what all costs come to in money of {baseline.cost?.years[0]?.year}, in real terms: a cost is divided by{' '}
          {decimal(1 + terms.discountRate, 3)} for every year that it lies further on.
        </p>
        <PresentCostTable
          options={options.filter(
            (option) => option === baseline || (option.scenario?.id === preferred?.id && !costsAs(baseline, option)),
          )}
          {...{ terms, nameOf }}
        />
      </div>
    </>
  );
}

/** Whether two options cost the same in every year, so that one column tells of both. */
const costsAs = (one: OptionCost, other: OptionCost): boolean =>
  JSON.stringify(one.cost?.years) === JSON.stringify(other.cost?.years);

export const cost: SectionBody = {
  Body,
  absent: ({ plan, scenarios, settings }) =>
    optionCosts(plan, scenarios, costTerms(settings)).some(
      ({ cost: held }) => held && held.undiscounted + held.sunk > 0,
    )
      ? null
      : 'No project has a capital cost, and there is no running cost of a linac: give either, and this part is made.',
};
