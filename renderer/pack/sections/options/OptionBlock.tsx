import type { Plan } from '../../../../db/schema/plan.ts';
import { type OptionCost, spendsAs, yearsOf } from '../../../plan/cost/optionCosts.ts';
import { list } from '../../../plan/health/list.ts';
import { millions } from '../../../plan/numbers.ts';
import { changeLanes } from '../../../plan/pack/changeLanes.ts';
import { type ScenarioSentence, scenarioSentences } from '../../../plan/scenarios/changeSentence.ts';
import { ancestorsOf } from '../../../plan/scenarios/lineage.ts';
import { scenarioFaults } from '../../../plan/scenarios/scenarioFaults.ts';
import { textWidth } from '../../section.ts';
import { CapitalTable } from '../cost/CapitalTable.tsx';
import { ChangeLanes } from './ChangeLanes.tsx';
import styles from './options.module.css';

/** Changes told one by one; a scenario that sends people elsewhere can hold hundreds. */
const mostTold = 40;
/** More than these are set smaller. */
const mostAtLength = 8;
/** The preferred option's rule and the space beside it. */
const indent = 18;

type Props = { plan: Plan; baseline: OptionCost; option: OptionCost; preferred: boolean };

/** One scenario as an option: what it is, what it changes and when, and its capital beside the plan's. */
export function OptionBlock({ plan, baseline, option, preferred }: Props) {
  const { scenario, name } = option;
  if (scenario === null) return null;
  const line = ancestorsOf(plan, scenario);
  const all = scenarioSentences(plan, scenario);
  const told = all.slice(0, mostTold);
  const lanes = changeLanes(plan, told);
  const faults = new Map(
    scenarioFaults(plan, scenario.id).map(({ changeId, scenarioId, words }) => [`${scenarioId} ${changeId}`, words]),
  );
  return (
    <section className={preferred ? `${styles.option} ${styles.preferred}` : styles.option}>
      <h2>{name}</h2>
      {preferred && (
        <p>
          <strong>The preferred option: this pack speaks for it.</strong>
        </p>
      )}
      {scenario.description !== undefined && <p>{scenario.description}</p>}
      {line.length > 0 && (
        <p>
          Builds on {list(line.map((parent) => `“${parent.name}”`))}: what that changes holds here too, and is told
          first.
        </p>
      )}
      {all.length === 0 ? (
        <p>It changes nothing yet.</p>
      ) : (
        <ol className={styles.changes} data-many={told.length > mostAtLength}>
          {told.map((one) => (
            <Told
              key={`${one.from?.id} ${one.change.id}`}
              told={one}
              fault={faults.get(`${(one.from ?? scenario).id} ${one.change.id}`)}
            />
          ))}
        </ol>
      )}
      {all.length > told.length && <p>And {all.length - told.length} more changes, which the plan lists.</p>}
      {lanes.length > 0 && (
        <figure className={styles.picture}>
          <ChangeLanes {...{ plan, name, lanes }} width={textWidth.portrait - (preferred ? indent : 0)} />
        </figure>
      )}
      <Capital {...{ baseline, option }} />
    </section>
  );
}

function Told({ told: { change, sentence, from }, fault }: { told: ScenarioSentence; fault: string | undefined }) {
  return (
    <li>
      {sentence}
      {from !== null && ` (from “${from.name}”)`}
      {change.off && ' (switched off: it is not counted)'}.
      {change.why !== undefined && <span className={styles.why}> Why: {change.why}</span>}
      {fault !== undefined && <span className={styles.fault}>{fault}</span>}
    </li>
  );
}

type CapitalProps = Pick<Props, 'baseline' | 'option'>;

/** Capital by financial year beside the plan's, where it is another. */
function Capital({ baseline, option }: CapitalProps) {
  const { cost, uncosted, capital } = option;
  if (cost === null) return <p>It cannot be applied as it stands, so its capital is not known.</p>;
  const unpaid = uncosted === null ? '' : ` It ${uncosted}, and no project pays for that.`;
  const pounds = capital.reduce((sum, year) => sum + year.pounds, 0);
  if (spendsAs(baseline, option)) {
    return (
      <p>
        {pounds === 0 ? 'No capital is given for it.' : `Capital as planned in every year, ${millions(pounds)} in all.`}
        {unpaid}
      </p>
    );
  }
  return (
    <>
      {unpaid !== '' && <p>{unpaid.trim()}</p>}
      <CapitalTable
        options={[option, baseline]}
        years={yearsOf([option, baseline])}
        envelope={undefined}
        nameOf={nameOf}
      />
    </>
  );
}

const nameOf = ({ scenario, name }: OptionCost): string => (scenario === null ? name : 'This option');
