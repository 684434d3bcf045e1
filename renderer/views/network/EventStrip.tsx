import type { Plan } from '../../../db/schema/plan.ts';
import { daysBetween } from '../../plan/dates.ts';
import type { MapEvent } from '../../plan/map/mapEvents.ts';
import { planEnd } from '../../plan/map/moment.ts';
import styles from './EventStrip.module.css';

type EventStripProps = { plan: Plan; events: readonly MapEvent[]; onVisit(event: MapEvent): void };

/** Rows that events which overlap are spread over. */
const rows = 3;

/** Years that can be written beside each other: of a longer plan only every second or third is. */
const mostYearsNamed = 10;

/**
 * Events over the scrubber, to be seen and clicked: bars while a linac is out, marks where a centre opens or closes,
 * ticks at the years. The buttons beside it lead to the same ones by keyboard.
 */
export function EventStrip({ plan, events, onVisit }: EventStripProps) {
  const end = planEnd(plan);
  const days = daysBetween(plan.startDate, end);
  const at = (date: string) => 100 * Math.max(0, Math.min(1, daysBetween(plan.startDate, date) / days));
  const first = Number(plan.startDate.slice(0, 4)) + 1;
  // A year that begins at the very end would be written beyond it.
  const years = Array.from({ length: Number(end.slice(0, 4)) - first + 1 }, (_, index) => first + index).filter(
    (year) => at(`${year}-01-01`) < 95,
  );
  const every = Math.ceil(years.length / mostYearsNamed);
  const named = years.filter((_, index) => index % every === 0);
  const free = Array.from({ length: rows }, () => '');
  const placed = events.map((event) => {
    const row = free.findIndex((until) => until <= event.date);
    const own = row === -1 ? free.indexOf(free.toSorted()[0] ?? '') : row;
    free[own] = event.until ?? event.date;
    return { event, row: own };
  });
  return (
    <div className={styles.strip} aria-hidden="true">
      {named.map((year) => (
        <span key={year} className={styles.year} style={{ left: `${at(`${year}-01-01`)}%` }}>
          {`’${String(year).slice(2)}`}
        </span>
      ))}
      {placed.map(({ event, row }) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons for the earlier and the next event are its keys.
        // biome-ignore lint/a11y/noStaticElementInteractions: hidden from those who do not point; see above.
        <span
          key={`${event.kind} ${event.centreId} ${event.words} ${event.date}`}
          className={`${styles.event} ${styles[event.kind]}`}
          title={event.words}
          style={{
            left: `${at(event.date)}%`,
            width: event.until === null ? undefined : `${Math.max(0.4, at(event.until) - at(event.date))}%`,
            top: `${row * 5}px`,
          }}
          onClick={() => onVisit(event)}
        />
      ))}
    </div>
  );
}
