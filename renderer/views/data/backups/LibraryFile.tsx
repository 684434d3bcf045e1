import { useRef, useState } from 'react';
import { problemsText } from '../../../../db/schema/problem.ts';
import { FileInput } from '../../../components/FileInput.tsx';
import { useProvided } from '../../../palette/provided.ts';
import { bringLibrary } from '../../../state/bringLibrary.ts';
import { faultText } from '../../../state/faultText.ts';
import { saveAs } from '../../../state/saveAs.ts';
import { useStore } from '../../../state/store.ts';
import data from '../PlanDataView.module.css';
import styles from './Backups.module.css';
import { type Bringing, LibraryProgress } from './LibraryProgress.tsx';

type Props = { folder: string; onTaken(sentence: string): void; onSaved(sentence: string): void };

/** All plans as one file: saved to be kept elsewhere, or opened from another computer among the backups. */
export function LibraryFile({ folder, onTaken, onSaved }: Props) {
  const notify = useStore((state) => state.notify);
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [bringing, setBringing] = useState<Bringing | null>(null);

  const save = async () => {
    const library = await window.planner.exportLibrary({});
    if (!library.ok) return notify(`The plans were not saved: ${problemsText(library.problems)}.`);
    const name = `isocentre-plans-${new Date().toLocaleDateString('sv-SE')}.db`;
    const { bytes, where } = library.value;
    if (bytes === null)
      return onSaved(
        `All plans are in ${where}: the file is too large to be handed over. Move it to where you keep it.`,
      );
    const saved = await saveAs({ name, mime: 'application/vnd.sqlite3', bytes });
    if (!saved.ok) return notify(problemsText(saved.problems));
    if (saved.value !== null) onSaved(saved.value);
  };
  const open = async (file: File) => {
    setProblem(null);
    const stopping = new AbortController();
    const stop = () => stopping.abort();
    const told = (received: number) => setBringing({ name: file.name, received, of: file.size, stop });
    told(0);
    try {
      const taken = await bringLibrary(file, window.planner, told, stopping.signal);
      if (taken?.ok)
        onTaken(`${file.name} is among the backups. Look inside it to put its plans back, all or one by one.`);
      else if (taken !== null) setProblem(`${file.name} was not opened: ${problemsText(taken.problems)}.`);
    } finally {
      setBringing(null);
    }
  };
  const attempt = (action: Promise<void>, what: string) =>
    void action.catch((error: unknown) => notify(`${what}: ${faultText(error)}.`));
  const saveNow = () => attempt(save(), 'The plans were not saved');
  useProvided('backups.save', saveNow);

  return (
    <section className={data.section}>
      <h2>All plans as one file</h2>
      <p>
        Every plan with its history, to be kept elsewhere or taken to another computer. Opening such a file adds it to
        the backups; nothing here is replaced until you put it back.
      </p>
      <div className={data.actions}>
        <button type="button" onClick={saveNow}>
          Save all plans as one file…
        </button>
        <button type="button" disabled={bringing !== null} onClick={() => input.current?.click()}>
          Open such a file…
        </button>
        <FileInput
          ref={input}
          label="File of all plans"
          accept=".db"
          onFile={(file) => attempt(open(file), 'The file was not opened')}
        />
      </div>
      {bringing !== null && <LibraryProgress {...bringing} />}
      {problem !== null && <p role="alert">{problem}</p>}
      <p className={`quiet ${styles.path}`}>
        The backups are in {folder}, on the same disk as the plans. A disk that fails takes both: keep a file of all
        plans in a second place from time to time.
      </p>
    </section>
  );
}
