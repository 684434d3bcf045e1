import Lock from 'lucide-react/icons/lock';
import LockOpen from 'lucide-react/icons/lock-open';
import { useEffect, useRef } from 'react';
import type { Centre } from '../../../db/schema/centre.ts';
import type { Zone } from '../../../db/schema/zone.ts';
import type { FlowRow } from '../../plan/flows/flowMatrix.ts';
import { shareWords } from '../../plan/flows/flowWords.ts';
import { decimal } from '../../plan/numbers.ts';
import type { leastSure } from '../../plan/sources/sourceOf.ts';
import styles from './MatrixCell.module.css';
import type { ShareEdit } from './useShareEdit.ts';

type Props = {
  zone: Zone;
  centre: Centre;
  at: string;
  share: number;
  was: number;
  coursesPerYear: number;
  minutes: number | null;
  nearest: boolean;
  /** Why the centre cannot treat; null when it can. */
  reason: string | null;
  /** How sure the area’s shares are, and where they come from. */
  sure: ReturnType<typeof leastSure>;
  /** True when the share can be changed. */
  open: boolean;
  locked: boolean;
  lockable: boolean;
  isStop: boolean;
  given: FlowRow['given'];
  moving: boolean;
  inColumn: boolean;
  /** What is typed, while something is. */
  text: string | null;
  figures: 'shares' | 'courses';
  edit: ShareEdit;
  onType(text: string): void;
  finish(how: 'commit' | 'cancel'): void;
  onLock(): void;
  onFocus(): void;
};

/** One share: a bar, its figure, and a tick where it was before. */
export function MatrixCell(props: Props) {
  const { zone, centre, share, was, minutes, nearest, reason, open, locked, text, figures } = props;
  const changed = Math.abs(share - was) >= 0.0005;
  // What has been changed here comes from whoever changed it, and an empty cell says nothing to be sure of.
  const sure = changed || share === 0 ? null : props.sure;
  const courses = share * props.coursesPerYear;
  const figure =
    share === 0
      ? ''
      : figures === 'shares'
        ? shareWords(share).replace('%', '')
        : courses < 0.5
          ? '<1'
          : decimal(courses);
  const said = [
    `${zone.name} to ${centre.name}: ${shareWords(share)}`,
    `${decimal(courses)} courses a year`,
    minutes === null ? 'minutes by car unknown' : `${decimal(minutes)} minutes by car`,
    ...(nearest ? ['nearest centre that can treat'] : []),
    ...(changed ? [`${shareWords(was)} before`] : []),
    ...(props.given === 'general' ? ['by the area’s general shares'] : []),
    ...(locked ? ['locked'] : []),
    ...(reason === null ? [] : [`cannot treat: ${reason}`]),
    ...(sure ? [sure.words] : []),
  ].join(', ');
  const className = [
    styles.cell,
    open ? styles.open : '',
    reason === null ? '' : styles.shut,
    nearest ? styles.nearest : '',
    changed ? styles.changed : '',
    locked ? styles.locked : '',
    props.moving ? styles.moving : '',
    props.inColumn ? styles.inColumn : '',
    props.given === 'general' ? styles.inherited : '',
  ].join(' ');
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cell of a grid that is a table.
      role="gridcell"
      className={className}
      data-cell={`${zone.id}|${centre.id}`}
      data-zone={zone.id}
      data-centre={centre.id}
      data-share={share}
      data-mark={sure?.sureness}
      data-open={open}
      data-at={props.at}
      tabIndex={props.isStop ? 0 : -1}
      aria-label={said}
      aria-readonly={!open}
      title={said}
      onFocus={({ target, currentTarget }) => {
        if (target === currentTarget) props.onFocus();
      }}
    >
      <div className={styles.inside}>
        <span className={styles.track} aria-hidden="true">
          {share > 0 && <span className={styles.bar} style={{ width: `${share * 100}%` }} />}
          {changed && <span className={styles.was} style={{ left: `${was * 100}%` }} />}
          {nearest && <span className={styles.dot} />}
        </span>
        {text === null ? <span className={styles.figure}>{figure}</span> : <ShareInput {...props} text={text} />}
        {props.lockable && text === null && !props.moving && (
          <button
            type="button"
            className={`plain ${styles.lock}`}
            tabIndex={-1}
            aria-pressed={locked}
            aria-label={`Lock ${centre.name} for ${zone.name}`}
            onClick={props.onLock}
          >
            {locked ? <Lock aria-hidden="true" /> : <LockOpen aria-hidden="true" />}
          </button>
        )}
      </div>
    </td>
  );
}

/** Typing a share in percent; up and down arrows change it by 1, with Shift by 10. */
function ShareInput({ zone, centre, text, share, edit, onType, finish }: Props & { text: string }) {
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    const field = input.current;
    field?.focus();
    // A digit that opened the field stays, and the next goes after it; the whole share is there to be typed over.
    if (field && field.value.length > 1) field.select();
  }, []);
  const cell = { zoneId: zone.id, centreId: centre.id };
  const end = (how: 'commit' | 'cancel') => {
    if (done.current) return;
    done.current = true;
    finish(how);
  };
  const type = (value: string) => {
    onType(value);
    const wanted = Number(value.replace(',', '.').replace('%', ''));
    if (value.trim() !== '' && Number.isFinite(wanted)) edit.to(cell, Math.min(100, Math.max(0, wanted)) / 100);
  };
  return (
    <input
      ref={input}
      className={styles.input}
      value={text}
      inputMode="decimal"
      aria-label={`Percent of ${zone.name} to ${centre.name}`}
      onChange={({ target }) => type(target.value)}
      onBlur={() => end('commit')}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
        if (event.key === 'Enter') end('commit');
        else if (event.key === 'Escape') end('cancel');
        else if (step !== 0) {
          const from = Number.isFinite(Number(text)) && text !== '' ? Number(text) : share * 100;
          type(String(Math.min(100, Math.max(0, Math.round((from + step * (event.shiftKey ? 10 : 1)) * 10) / 10))));
        } else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
