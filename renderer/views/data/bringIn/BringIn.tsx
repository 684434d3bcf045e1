import { useRef } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { FileInput } from '../../../components/FileInput.tsx';
import { useProvided } from '../../../palette/provided.ts';
import styles from './BringIn.module.css';
import { useBringIn } from './bringInStore.ts';
import { NoFile } from './NoFile.tsx';
import { OpenFile } from './OpenFile.tsx';
import { PlanFileHere } from './PlanFileHere.tsx';
import { useFileIn } from './useFileIn.ts';

/** Data comes in here: a file is dropped, chosen or pasted, looked at, put right, and taken in as one step. */
export function BringIn({ plan }: { plan: Plan }) {
  const { file, look, known, looking, planFile, take } = useBringIn();
  const input = useRef<HTMLInputElement>(null);
  const { over, handlers } = useFileIn();
  const choose = () => input.current?.click();
  useProvided('bringIn.choose', choose);
  return (
    <section
      aria-label="Bring in data"
      className={over ? `${styles.bringIn} ${styles.over}` : styles.bringIn}
      data-testid="bring-in"
      {...handlers}
    >
      <FileInput
        ref={input}
        label="File to bring in"
        accept=".csv,.tsv,.txt,.xlsx,.xlsm,.json"
        onFile={(chosen) => void take(chosen)}
      />
      {planFile !== null ? (
        <PlanFileHere file={planFile} />
      ) : look !== null && known !== null ? (
        <OpenFile plan={plan} look={look} known={known} onChoose={choose} />
      ) : (
        <NoFile plan={plan} looking={looking ? (file?.name ?? null) : null} onChoose={choose} />
      )}
      {over && (
        <p className={styles.dropHere} aria-hidden="true">
          Drop it anywhere here
        </p>
      )}
    </section>
  );
}
