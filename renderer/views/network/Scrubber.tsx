import type { KeyboardEvent } from 'react';
import { useProvided } from '../../palette/provided.ts';
import { shortcutProps } from '../../palette/shortcutProps.ts';
import { longDate } from '../../plan/dates.ts';
import { eventsOn, type MapEvent, mapEvents } from '../../plan/map/mapEvents.ts';
import type { MapShown } from '../../plan/map/mapShown.ts';
import { dateOfWeek, figuresWords, type Period, scrubberWeeks, weekOfDate } from '../../plan/map/moment.ts';
import { useStore } from '../../state/store.ts';
import { EventStrip } from './EventStrip.tsx';
import styles from './Scrubber.module.css';
import { usePlay } from './usePlay.ts';

const periodNames: Record<Period, string> = { plan: 'Whole plan', quarter: 'By quarter', week: 'By week' };
const isPeriod = (value: string): value is Period => value in periodNames;

/** A press of Page Up or Page Down: a quarter. */
const leapWeeks = 13;

/** The plan's years under the map: one date of them is shown, or all of them together, and they can be played. */
export function Scrubber({ shown }: { shown: MapShown }) {
  const setMap = useStore((state) => state.setMap);
  const select = useStore((state) => state.select);
  const { network, moment } = shown;
  const { plan } = network;
  const { playing, toggle, stop } = usePlay(plan);
  const week = weekOfDate(plan, moment.date);
  const events = mapEvents(network, '');
  const going = moment.period === 'plan' ? [] : eventsOn(events, moment.date);
  const goTo = (date: string) => {
    stop();
    setMap({ date, period: moment.period === 'plan' ? 'quarter' : moment.period });
  };
  const visit = (event: MapEvent | undefined) => {
    if (!event) return;
    // A Monday on which it has happened.
    const on = dateOfWeek(plan, weekOfDate(plan, event.date));
    goTo(on < event.date ? dateOfWeek(plan, weekOfDate(plan, event.date) + 1) : on);
    select({ kind: 'centre', id: event.centreId });
  };
  const leap = (event: KeyboardEvent) => {
    const weeks = { PageUp: leapWeeks, PageDown: -leapWeeks }[event.key];
    if (weeks === undefined) return;
    event.preventDefault();
    goTo(dateOfWeek(plan, week + weeks));
  };
  useProvided('network.play', toggle);
  const before = events.findLast(({ date }) => weekOfDate(plan, date) < week - 1);
  const after = events.find(({ date }) => weekOfDate(plan, date) > week);
  const said =
    moment.period === 'plan' ? `Whole plan, ${figuresWords(plan, moment)}` : `Week of ${longDate(moment.date)}`;
  return (
    <section className={styles.scrubber} aria-label="Time">
      <button type="button" onClick={toggle} {...shortcutProps('network.play', playing ? 'Pause' : 'Play')}>
        {playing ? 'Pause' : 'Play'}
      </button>
      <select
        aria-label="Figures of"
        value={moment.period}
        onChange={({ target }) => {
          stop();
          if (isPeriod(target.value)) setMap({ period: target.value, date: moment.date });
        }}
      >
        {Object.entries(periodNames).map(([period, name]) => (
          <option key={period} value={period}>
            {name}
          </option>
        ))}
      </select>
      <div className={styles.track}>
        <EventStrip plan={plan} events={events} onVisit={visit} />
        <input
          type="range"
          aria-label="Date shown"
          aria-valuetext={said}
          data-period={moment.period}
          min={0}
          max={scrubberWeeks(plan)}
          value={week}
          onChange={({ target }) => goTo(dateOfWeek(plan, Number(target.value)))}
          onKeyDown={leap}
        />
      </div>
      <span className={styles.steps}>
        <button
          type="button"
          aria-label="Earlier event"
          title="Earlier event"
          disabled={!before}
          onClick={() => visit(before)}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <button type="button" aria-label="Next event" title="Next event" disabled={!after} onClick={() => visit(after)}>
          <span aria-hidden="true">›</span>
        </button>
      </span>
      <p className={styles.going} title={going.map(({ words }) => words).join('; ')}>
        {moment.period === 'plan'
          ? `${events.length} events: bars are linacs out`
          : going.length === 0
            ? 'No linac is out'
            : going.map(({ words }) => words).join('; ')}
      </p>
    </section>
  );
}
