import { bisectCenter } from 'd3-array';
import { useState } from 'react';
import styles from './WeekCursor.module.css';

type Props = {
  weeks: number;
  /** Where the plot lies on the picture, in pixels. */
  left: number;
  top: number;
  width: number;
  height: number;
  at(week: number): number;
  reading(week: number): string;
  onAsk(week: number): void;
};

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -13, PageDown: 13 };

/** A week that is pointed at, or gone to with the arrow keys: what it reads, and why when it is asked. */
export function WeekCursor({ weeks, left, top, width, height, at, reading, onAsk }: Props) {
  const [kept, setKept] = useState(0);
  const [pointed, setPointed] = useState<number | null>(null);
  const [focused, setFocused] = useState(false);
  const last = weeks - 1;
  const held = Math.min(kept, last);
  const shown = pointed ?? (focused ? held : null);
  const places = Array.from({ length: weeks }, (_, week) => at(week));
  const weekAt = (event: React.MouseEvent<HTMLElement>) =>
    bisectCenter(places, event.clientX - event.currentTarget.getBoundingClientRect().left);
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = steps[event.key];
    if (event.key === 'Enter') onAsk(held);
    else if (event.key === 'Home') setKept(0);
    else if (event.key === 'End') setKept(last);
    else if (step !== undefined) setKept(Math.max(0, Math.min(last, held + step)));
    else return;
    setPointed(null);
    event.preventDefault();
  };
  return (
    <div
      data-picture="no"
      role="slider"
      tabIndex={0}
      aria-label="Week; press Enter to ask why"
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={held}
      aria-valuetext={reading(held)}
      className={styles.plot}
      style={{ left, top, width, height }}
      onKeyDown={onKeyDown}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onPointerMove={(event) => setPointed(weekAt(event))}
      onPointerLeave={() => setPointed(null)}
      onClick={(event) => {
        const week = weekAt(event);
        setKept(week);
        onAsk(week);
      }}
    >
      {shown !== null && (
        <>
          <span className={styles.line} style={{ left: places[shown] }} />
          <span
            className={styles.reading}
            style={
              (places[shown] ?? 0) > width / 2
                ? { right: width - (places[shown] ?? 0) + 6 }
                : { left: (places[shown] ?? 0) + 6 }
            }
          >
            {reading(shown)}
          </span>
        </>
      )}
    </div>
  );
}
