import { useMemo, useState } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import type { Source } from '../../../../db/schema/source.ts';
import { decimal, percent } from '../../../plan/numbers.ts';
import { type Figure, illustrativeCount } from '../../../plan/sources/figures.ts';
import { giveSource } from '../../../plan/sources/giveSource.ts';
import { unsureGroups } from '../../../plan/sources/unsureGroups.ts';
import { useStore } from '../../../state/store.ts';
import data from '../PlanDataView.module.css';
import { FigureGroupLine } from './FigureGroupLine.tsx';
import { GiveSourceSheet } from './GiveSourceSheet.tsx';
import styles from './Sources.module.css';

/** What is still illustrative, to be worked down to nothing: some of it or whole groups are given a source at once. */
export function UnsureFigures({ plan }: { plan: Plan }) {
  const execute = useStore((state) => state.execute);
  const unsure = useMemo(() => unsureGroups(plan), [plan]);
  const { illustrative, all } = useMemo(() => illustrativeCount(plan), [plan]);
  const [picked, setPicked] = useState<ReadonlySet<Figure>>(() => new Set());
  const [giving, setGiving] = useState(false);
  // Figures are found anew with every change of the plan: what was picked before it is picked no longer.
  const standing = useMemo(
    () => unsure.flatMap(({ groups }) => groups.flatMap(({ figures }) => figures)).filter((one) => picked.has(one)),
    [unsure, picked],
  );
  const pick = (figures: readonly Figure[], on: boolean) =>
    setPicked((held) =>
      on ? new Set([...held, ...figures]) : new Set([...held].filter((one) => !figures.includes(one))),
    );
  const give = (source: Source) => {
    const command = giveSource(plan, standing, source);
    setGiving(false);
    setPicked(new Set());
    if (command !== null) execute(command);
  };
  const sure = all - illustrative;
  return (
    <section className={data.section}>
      <h2>Still illustrative</h2>
      <div className={styles.progress}>
        <progress max={all} value={sure} aria-label="Figures that are no longer illustrative" />
        <p role="status">
          <strong>
            {illustrative === 0
              ? 'No figure is illustrative.'
              : `${decimal(illustrative)} of ${decimal(all)} figures are illustrative.`}
          </strong>{' '}
          <span className="quiet">{percent(sure / all)} have a source of their own.</span>
        </p>
      </div>
      {illustrative > 0 && (
        <>
          <div className={`${styles.bar} ${styles.picking}`}>
            <p className="quiet">
              {standing.length === 0
                ? 'Tick what you know the source of: whole groups, or some of one.'
                : `${standing.length === 1 ? 'One figure is' : `${decimal(standing.length)} figures are`} ticked.`}
            </p>
            <button type="button" className="primary" disabled={standing.length === 0} onClick={() => setGiving(true)}>
              Give a source…
            </button>
          </div>
          {unsure.map(({ source, count, groups }) => (
            <section key={source?.id ?? ''} className={styles.group} aria-label={source?.title ?? 'No source is given'}>
              <h3 className={styles.heading}>
                {source?.title ?? 'No source is given'} <span className={styles.count}>{decimal(count)}</span>
              </h3>
              <ul className={styles.list}>
                {groups.map((group) => (
                  <FigureGroupLine key={group.key} plan={plan} group={group} picked={picked} onPick={pick} />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
      {giving && <GiveSourceSheet plan={plan} count={standing.length} onGive={give} onClose={() => setGiving(false)} />}
    </section>
  );
}
