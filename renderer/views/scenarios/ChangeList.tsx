import { useMemo, useState } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { changeDate, scenarioSentences } from '../../plan/scenarios/changeSentence.ts';
import { scenarioFaults } from '../../plan/scenarios/scenarioFaults.ts';
import { useStore } from '../../state/store.ts';
import { ChangeLine } from './ChangeLine.tsx';
import styles from './ChangeList.module.css';

type Props = {
  plan: Plan;
  scenario: Scenario;
  /** The changes whose levers are shown. */
  opened: readonly string[];
  onOpen: (changeIds: readonly string[]) => void;
};

/** What a scenario does: what it inherits first, then its own changes in the order in which they are applied. */
export function ChangeList({ plan, scenario, opened, onOpen }: Props) {
  const choose = useStore((state) => state.chooseScenario);
  const [byDate, setByDate] = useState(false);
  const sentences = useMemo(() => scenarioSentences(plan, scenario), [plan, scenario]);
  const faults = useMemo(() => scenarioFaults(plan, scenario.id), [plan, scenario]);
  const inherited = sentences.filter(({ from }) => from !== null);
  const applied = sentences.filter(({ from }) => from === null);
  const dated = (change: (typeof applied)[number]['change']) => changeDate(plan, change) ?? '';
  const own = byDate ? applied.toSorted((a, b) => dated(a.change).localeCompare(dated(b.change))) : applied;
  const wordsOf = (changeId: string, scenarioId: string) =>
    faults.find((fault) => fault.changeId === changeId && fault.scenarioId === scenarioId);
  return (
    <>
      {inherited.length > 0 && (
        <section aria-label="Inherited changes">
          <h3>Inherited</h3>
          <ul className={styles.inherited}>
            {inherited.map(({ change, sentence, from }) => (
              <li key={`${from?.id} ${change.id}`} data-off={change.off === true}>
                {sentence}
                {change.off ? ' (switched off)' : ''}.{' '}
                <button type="button" className={styles.link} onClick={() => choose(from?.id ?? null)}>
                  {from?.name}
                </button>
                {from && wordsOf(change.id, from.id) && (
                  <p className={styles.fault}>{wordsOf(change.id, from.id)?.words}</p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label="Changes">
        <div className={styles.bar}>
          <h3>{own.length === 0 ? 'No changes yet' : own.length === 1 ? '1 change' : `${own.length} changes`}</h3>
          {own.length > 1 && (
            <label className={styles.check}>
              <input type="checkbox" checked={byDate} onChange={({ target }) => setByDate(target.checked)} /> In order
              of dates
            </label>
          )}
        </div>
        {own.length === 0 ? (
          <p className="quiet">
            Choose a question or a change from the shelf, drag a project under Fleet or a share under Flows, or send a
            change here from another scenario.
          </p>
        ) : (
          <ol className={styles.list}>
            {own.map(({ change, sentence }, at) => (
              <ChangeLine
                key={change.id}
                {...{ plan, scenario, change, sentence, at }}
                count={own.length}
                fixed={byDate}
                open={opened.includes(change.id)}
                onOpen={(open) => onOpen(open ? [...opened, change.id] : opened.filter((id) => id !== change.id))}
                fault={wordsOf(change.id, scenario.id)}
              />
            ))}
          </ol>
        )}
      </section>
    </>
  );
}
