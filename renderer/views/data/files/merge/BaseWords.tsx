import { useRef } from 'react';
import { FileInput, planFiles } from '../../../../components/FileInput.tsx';
import { localDate } from '../../../../plan/changes/filterLog.ts';
import { localTime } from '../../../../plan/changes/logRows.ts';
import { longDate } from '../../../../plan/dates.ts';
import { faultText } from '../../../../state/faultText.ts';
import { type MergeBase, useMerge } from '../../../../state/mergeStore.ts';
import { useStore } from '../../../../state/store.ts';
import styles from './Merge.module.css';

/** What both sides were before they parted, and how that is known; where it is not, a file from then can be chosen. */
export function BaseWords({ base }: { base: MergeBase }) {
  const chooseBase = useMerge((state) => state.chooseBase);
  const notify = useStore((state) => state.notify);
  const input = useRef<HTMLInputElement>(null);
  const read = (file: File) => {
    chooseBase(file).catch((error: unknown) => notify(`The file was not read: ${faultText(error)}.`));
  };
  return (
    <>
      <p>{baseWords(base)}</p>
      {base.from !== 'history' && (
        <div className={styles.actions}>
          <button type="button" onClick={() => input.current?.click()}>
            {base.from === 'file' ? 'Choose another file from before…' : 'Choose a file from before they parted…'}
          </button>
          <FileInput ref={input} label="Plan file from before they parted" accept={planFiles} onFile={read} />
        </div>
      )}
    </>
  );
}

function baseWords(base: MergeBase): string {
  if (base.from === 'file') {
    return `Both are held against ${base.fileName}, ${base.isNamed ? 'which the file says it comes from' : 'which you say both come from'}.`;
  }
  if (base.from === 'nothing') {
    return 'Nothing here says what the two have in common, so every difference is yours to choose. With a plan file from before they parted, only what both changed is.';
  }
  if (base.at === null) return 'The file comes from this plan as it was first stored here.';
  return `The file comes from this plan as it was on ${longDate(localDate(base.at))} at ${localTime(base.at)}, after “${base.label}”.`;
}
