import { useId, useState } from 'react';
import { addDays, daysBetween, longDate, toDate, toIso } from '../../plan/dates.ts';
import type { DateLever, EndLever } from '../../plan/levers/lever.ts';
import styles from './ChangeLever.module.css';
import type { LeverHand } from './useLever.ts';

/** A day on the track of the plan's years, to be dragged along it, stepped by months, or typed. */
export function DateControl<T>({ lever, hand }: { lever: DateLever<T>; hand: LeverHand<T> }) {
  const { label, value, min, max, set } = lever;
  return (
    <DayTrack
      {...{ label, value, min, max }}
      onMove={(date) => hand.to(set(within(lever, date)))}
      onDone={() => hand.commit()}
      onSet={(date) => hand.set(set(within(lever, date)))}
    />
  );
}

/** The same for a last day, which may be left open. */
export function EndControl<T>({ lever, hand }: { lever: EndLever<T>; hand: LeverHand<T> }) {
  const { value, min, set } = lever;
  return (
    <div className={styles.end}>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={value === null}
          onChange={({ target }) => hand.set(set(target.checked ? null : within(lever, addDays(min, 364))))}
        />
        To the end of the plan
      </label>
      {value !== null && <DateControl lever={{ ...lever, kind: 'date', value }} hand={hand} />}
    </div>
  );
}

const within = ({ min, max }: { min: string; max: string }, date: string): string =>
  date < min ? min : date > max ? max : date;

type TrackProps = {
  label: string;
  value: string;
  min: string;
  max: string;
  onMove(date: string): void;
  onDone(): void;
  onSet(date: string): void;
};

/** The same day of another month, or its last day where that month is shorter. */
export function monthsLater(date: string, months: number): string {
  const day = toDate(date);
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day.getUTCDate(), last));
  return toIso(first);
}

/** The day that a key leads to: a month or a year on or back, or an end of the track; null for other keys. */
function dayOf(key: string, value: string, min: string, max: string): string | null {
  if (key === 'Home') return min;
  if (key === 'End') return max;
  const months = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12 }[key];
  return months === undefined ? null : monthsLater(value, months);
}

function DayTrack({ label, value, min, max, onMove, onDone, onSet }: TrackProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const span = Math.max(1, daysBetween(min, max));
  const finish = () => {
    if (typed !== null && typed !== '' && typed !== value) onSet(typed);
    setTyped(null);
  };
  return (
    <div className={styles.number}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <span className={styles.track}>
        <input
          id={id}
          type="range"
          min={0}
          max={span}
          step={1}
          value={daysBetween(min, value)}
          aria-valuetext={longDate(value)}
          onChange={({ target }) => onMove(addDays(min, Math.round(Number(target.value) / 7) * 7))}
          onPointerUp={onDone}
          onBlur={onDone}
          onKeyDown={(event) => {
            const to = dayOf(event.key, value, min, max);
            if (to === null) return;
            event.preventDefault();
            onMove(to);
          }}
          onKeyUp={({ key }) => {
            if (dayOf(key, value, min, max) !== null) onDone();
          }}
        />
      </span>
      <span className={styles.figure}>
        <input
          type="date"
          aria-label={`${label}, date`}
          {...{ min, max }}
          value={typed ?? value}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={finish}
          onKeyDown={({ key }) => {
            if (key === 'Enter') finish();
            if (key === 'Escape') setTyped(null);
          }}
        />
      </span>
    </div>
  );
}
