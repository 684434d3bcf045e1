import { useMemo, useState } from 'react';
import { packScenarios } from '../../../db/schema/packScenarios.ts';
import { absentReason } from '../../pack/printedSections.ts';
import { sectionProps } from '../../pack/section.ts';
import { packSections, sectionWords } from '../../plan/pack/packSections.ts';
import { useStore } from '../../state/store.ts';
import { useAwaiting } from '../../state/useAwaiting.ts';
import { DocumentEditor } from './DocumentEditor.tsx';
import { MakePack } from './MakePack.tsx';
import styles from './PackView.module.css';
import { PartEditor } from './PartEditor.tsx';
import { PartList } from './PartList.tsx';
import { Preview } from './Preview.tsx';
import type { Shown } from './shown.ts';
import { usePackSource } from './usePackSource.ts';

/** The planning pack: its parts in order, what the planner says at their heads, how each will look, and the file. */
export function PackView() {
  const plan = useStore((state) => state.plan);
  const awaiting = useAwaiting();
  const [shown, setShown] = useState<Shown>('cover');
  const [made, setMade] = useState(0);
  const source = usePackSource(plan, made);
  const props = useMemo(() => source && sectionProps(source), [source]);
  if (plan === null) return null;
  const sections = packSections(plan.pack ?? {});
  const section = sections.find(({ id }) => id === shown);
  const reason = section && props ? absentReason(section, props) : null;
  const options = packScenarios(plan).length;
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <div>
          <h2 className={styles.title}>Planning pack</h2>
          <p className="quiet">
            A PDF for boards and commissioners, made from{' '}
            {options === 0
              ? 'the baseline alone'
              : `the baseline and ${options} ${options === 1 ? 'option' : 'options'}`}
            .
          </p>
        </div>
        <MakePack source={source} onEnd={() => setMade(made + 1)} />
      </header>
      <div className={styles.columns}>
        <section className={styles.list} aria-label="Parts of the pack">
          <PartList
            plan={plan}
            sections={sections}
            absent={(one) => (props ? absentReason(one, props) : null)}
            shown={shown}
            onShow={setShown}
          />
        </section>
        <section className={styles.detail} aria-label={section ? sectionWords[section.id].title : 'Cover and settings'}>
          <h3 className={styles.partTitle}>{section ? sectionWords[section.id].title : 'Cover and settings'}</h3>
          {section ? (
            <PartEditor key={section.id} plan={plan} section={section} absent={reason} />
          ) : (
            <DocumentEditor plan={plan} />
          )}
          {source === null && <p className="quiet">{awaiting}</p>}
          {source !== null && reason === null && (
            <Preview
              source={source}
              shown={shown}
              title={`Preview: ${section ? sectionWords[section.id].title : 'cover'}`}
            />
          )}
        </section>
      </div>
    </div>
  );
}
