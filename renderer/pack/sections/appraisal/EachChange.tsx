import type { Scenario } from '../../../../db/schema/scenario.ts';
import { contributionSteps, contributionsNote, placedSteps } from '../../../plan/compare/contributionSteps.ts';
import { list } from '../../../plan/health/list.ts';
import { countWords } from '../../../plan/numbers.ts';
import { differenceText, kpiOf } from '../../../plan/results/kpis.ts';
import {
  activeChanges,
  canBeToldApart,
  contributionsOf,
  mostParts,
  type Singles,
  singlesOf,
} from '../../../simulation/risk/contributions.ts';
import type { SectionProps } from '../../section.ts';
import styles from './appraisal.module.css';

const picture = { width: 132, height: 10 };
const kpi = kpiOf.waitDays;

/** What each change of an option does to waiting by itself, of those that make several; else why that is not told. */
export function EachChange({ plan, scenarios, about: { trials } }: SectionProps) {
  const several = scenarios
    .filter((scenario) => activeChanges(scenario).length > 1)
    .map((scenario) => ({ scenario, singles: singlesOf(plan, scenario) }));
  if (several.length === 0) return null;
  const apart = several.filter(({ singles }) => canBeToldApart(singles));
  const told = apart.flatMap((one) => {
    const tried = trials?.changes?.find(({ scenarioId }) => scenarioId === one.scenario.id);
    return tried === undefined ? [] : [{ ...one, tried }];
  });
  const untried = apart.filter(({ scenario }) => !told.some((one) => one.scenario === scenario));
  const sentences = [
    ...(untried.length === 0
      ? []
      : [
          `Not worked out for this pack: what each change of ${list(untried.map(({ scenario }) => `“${scenario.name}”`))} does by itself.`,
        ]),
    ...several.flatMap((one) => untoldWords(one) ?? []),
  ];
  return (
    <>
      <h2>What each change does by itself</h2>
      {told.length > 0 && (
        <p className={`quiet ${styles.note}`}>
          Mean wait of the network over the whole plan, days. Bars begin where the one above ends; hollow bars shorten
          waits, full ones lengthen them.
        </p>
      )}
      {told.map((one) => (
        <Parts key={one.scenario.id} plan={plan} {...one} />
      ))}
      {sentences.map((sentence) => (
        <p key={sentence} className={`quiet ${styles.note}`}>
          {sentence}
        </p>
      ))}
    </>
  );
}

type Apart = { scenario: Scenario; singles: Singles };
type Tried = NonNullable<NonNullable<SectionProps['about']['trials']>['changes']>[number];

function Parts({ plan, scenario, singles, tried }: Pick<SectionProps, 'plan'> & Apart & { tried: Tried }) {
  const found = contributionsOf({ comparisons: tried.effects }, scenario, singles, 'waitDays');
  if (found === null) return <p className="quiet">{`The changes of “${scenario.name}” cannot be compared.`}</p>;
  const { placed, low, high } = placedSteps(contributionSteps(plan, found, kpi));
  const at = (value: number) => ((value - low) / (high - low || 1)) * (picture.width - 2) + 1;
  return (
    <div className="kept">
      <table className={styles.changes}>
        <thead>
          <tr>
            <th scope="col">{scenario.name}</th>
            <th scope="col" className="number">
              Mean wait, days
            </th>
            <th scope="col">95% interval</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {placed.map(({ key, name, effect, ci95, note, better, from, to, sum }) => (
            <tr key={key} className={sum ? styles.sum : undefined}>
              <th scope="row">{name}</th>
              <td className="number">{differenceText(kpi, effect, ci95)}</td>
              <td className="quiet">{note}</td>
              <td className={styles.picture}>
                <svg {...picture} aria-hidden="true">
                  <line className={styles.zero} x1={at(0)} x2={at(0)} y2={picture.height} />
                  <rect
                    className={better === false ? styles.longer : styles.shorter}
                    x={Math.min(at(from), at(to))}
                    y={0.5}
                    width={Math.max(1, Math.abs(at(to) - at(from)))}
                    height={picture.height - 1}
                  />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={`quiet ${styles.note}`}>{contributionsNote(plan, singles, tried.replications)}</p>
    </div>
  );
}

/** Why the changes of an option cannot be told apart; null where they can. */
function untoldWords({ scenario: { name }, singles: { parts } }: Apart): string | null {
  if (parts.length > mostParts) {
    return `“${name}” makes ${countWords(parts.length, 'change')}; up to ${mostParts} can be told apart.`;
  }
  return parts.length > 1 ? null : `The changes of “${name}” build on each other and cannot be told apart.`;
}
