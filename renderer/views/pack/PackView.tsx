import { useState } from 'react';
import { problemText } from '../../../db/schema/problem.ts';
import { PackDocument } from '../../../electron/api.ts';
import { useProvided } from '../../palette/provided.ts';
import { toIso } from '../../plan/dates.ts';
import { fileStem } from '../../plan/fileName.ts';
import type { PackContents } from '../../simulation/packable.ts';
import { resultForPack } from '../../simulation/packable.ts';
import { faultText } from '../../state/faultText.ts';
import { packRefused } from '../../state/packReady.ts';
import { shownScenarioId } from '../../state/planSlice.ts';
import { useStore } from '../../state/store.ts';
import styles from './PackView.module.css';

const contents = [
  'Cover, with the question and the answer in plain English',
  'The network: map, centres and their load',
  'The fleet: machines, ages and the replacement programme',
  'The comparison: waiting times by week, measures with intervals, centre by centre',
  'What the workshop decided, where one was held: decisions, actions and dissent with the figures on screen',
  'Assumptions: pathways, people and flows, centres, machines, each with its source',
];

/** The planning pack: what goes into it, and one button that makes it. */
export function PackView() {
  const plan = useStore((state) => state.plan);
  const scenarioId = useStore(shownScenarioId);
  const result = useStore((state) => state.result);
  const refused = useStore(packRefused);
  const [making, setMaking] = useState(false);
  const [said, setSaid] = useState<string | null>(null);

  const make = async () => {
    if (plan === null || result === null || making) return;
    setMaking(true);
    setSaid(null);
    try {
      const { version } = await window.planner.about({});
      const pack: PackContents = {
        plan,
        result: resultForPack(result, plan),
        scenarioIds: scenarioId === null ? [] : [scenarioId],
        madeOn: toIso(new Date()),
        appVersion: version,
      };
      const printed = await window.planner.printPack({
        job: crypto.randomUUID(),
        document: PackDocument.parse(JSON.parse(JSON.stringify(pack))),
      });
      if (!printed.ok) return setSaid(printed.problems.map(problemText).join('. '));
      const name = `${fileStem(plan.name)}-planning-pack.pdf`;
      const saved = await window.planner.saveFile({ name, mime: 'application/pdf', bytes: printed.value.pdf });
      if (!saved.ok) return setSaid(saved.problems.map(problemText).join('. '));
      setSaid(saved.value.where === null ? `${name} is in your downloads.` : `Saved as ${saved.value.where}.`);
    } catch (error) {
      setSaid(`The pack was not made: ${faultText(error)}`);
    } finally {
      setMaking(false);
    }
  };

  useProvided('pack.make', () => void make());
  if (plan === null) return null;
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);

  return (
    <div className={styles.view}>
      <h2 className={styles.title}>Planning pack</h2>
      <p>
        A PDF for boards and commissioners, made from{' '}
        {scenario ? (
          <>
            the baseline and <strong>“{scenario.name}”</strong>
          </>
        ) : (
          'the baseline alone'
        )}
        {result !== null && `, ${result.replications} runs`}.
      </p>
      <ol className={styles.contents}>
        {contents.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
      <div className={styles.actions}>
        <button type="button" className="primary" disabled={refused !== null || making} onClick={() => void make()}>
          {making ? 'Making the pack…' : 'Make the pack'}
        </button>
        {!making && <span className="quiet">{refused}</span>}
      </div>
      <p role="status" data-testid="pack-said">
        {said}
      </p>
    </div>
  );
}
