import { type FormEvent, useId, useRef, useState } from 'react';
import type { LogEntry } from '../../../../db/schema/history.ts';
import { problemsText } from '../../../../db/schema/problem.ts';
import { longestReason, reasonProblem } from '../../../../db/schema/reason.ts';
import { faultText } from '../../../state/faultText.ts';
import styles from './ChangeLog.module.css';

type Props = {
  planId: string;
  entry: LogEntry;
  /** The newest entries offer it; on others it shows when they are pointed at or reached by the keyboard. */
  offered: boolean;
  onExplained: (revision: number, why: string | null) => void;
};

/** Why a change was made, and where that can be said. Saying it is no step of undo. */
export function Reason({ planId, entry, offered, onExplained }: Props) {
  const [text, setText] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const faultId = useId();
  const close = () => {
    setText(null);
    setFault(null);
    // The button stands again once this has been drawn.
    requestAnimationFrame(() => opener.current?.focus());
  };
  const save = async (why: string) => {
    const answer = await window.planner.giveReason({ planId, revision: entry.revision, why });
    if (!answer.ok) return setFault(`${problemsText(answer.problems)}.`);
    onExplained(entry.revision, answer.value.why);
    close();
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (text === null) return;
    const problem = reasonProblem(text.trim());
    if (problem !== null) return setFault(`This is too long: ${problem.message}.`);
    save(text).catch((error: unknown) => setFault(`The reason was not kept: ${faultText(error)}.`));
  };

  if (text === null) {
    const what = entry.why === undefined ? 'Add a reason' : 'Edit the reason';
    return (
      <>
        {entry.why !== undefined && <span className={styles.why}>{entry.why} </span>}
        <button
          ref={opener}
          type="button"
          className={`plain ${styles.small} ${offered && entry.why === undefined ? '' : styles.onDemand}`}
          aria-label={`${what}: ${entry.label}`}
          onClick={() => setText(entry.why ?? '')}
        >
          {entry.why === undefined ? 'Add a reason' : 'Edit'}
        </button>
      </>
    );
  }
  return (
    <form className={styles.reason} onSubmit={submit}>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: it was opened to be written in.
        autoFocus
        rows={3}
        aria-label={`Why: ${entry.label}`}
        aria-describedby={fault === null ? undefined : faultId}
        aria-invalid={fault !== null}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {text.length > longestReason * 0.9 && (
        <span className="quiet">
          {text.length.toLocaleString('en-GB')} of {longestReason.toLocaleString('en-GB')} characters
        </span>
      )}
      {fault !== null && (
        <span id={faultId} role="alert" className={styles.fault}>
          {fault}
        </span>
      )}
      <span className={styles.buttons}>
        <button type="submit">Keep</button>
        <button type="button" className="plain" onClick={close}>
          Cancel
        </button>
      </span>
    </form>
  );
}
