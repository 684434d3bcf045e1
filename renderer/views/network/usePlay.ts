import { useEffect, useState } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { dateOfWeek, type Period, scrubberWeeks, weekOfDate } from '../../plan/map/moment.ts';
import { useStore } from '../../state/store.ts';

/** Weeks a tick goes on by, and milliseconds between ticks. Ten years pass in under a minute. */
const pace: Record<Exclude<Period, 'plan'>, { weeks: number; everyMs: number }> = {
  quarter: { weeks: 4, everyMs: 400 },
  week: { weeks: 1, everyMs: 120 },
};
/** Whoever asks for less motion sees a still picture of each quarter, long enough to be read. */
const still = { weeks: 13, everyMs: 1500 };

/** Lets the years pass while playing; stops by itself at the plan's end. */
export function usePlay(plan: Plan): { playing: boolean; toggle(): void; stop(): void } {
  const [playing, setPlaying] = useState(false);
  const period = useStore((state) => state.map.period);
  useEffect(() => {
    if (!playing || period === 'plan') return;
    const { weeks, everyMs } = matchMedia('(prefers-reduced-motion: reduce)').matches ? still : pace[period];
    const timer = setInterval(() => {
      const { map, setMap } = useStore.getState();
      const week = weekOfDate(plan, map.date ?? plan.startDate);
      if (week >= scrubberWeeks(plan)) setPlaying(false);
      else setMap({ date: dateOfWeek(plan, week + weeks) });
    }, everyMs);
    return () => clearInterval(timer);
  }, [playing, period, plan]);
  const toggle = () => {
    const { map, setMap } = useStore.getState();
    if (!playing) {
      const atEnd = weekOfDate(plan, map.date ?? plan.startDate) >= scrubberWeeks(plan);
      const from = map.period === 'plan' || atEnd ? plan.startDate : map.date;
      setMap({ period: map.period === 'plan' ? 'quarter' : map.period, date: from });
    }
    setPlaying(!playing);
  };
  return { playing: playing && period !== 'plan', toggle, stop: () => setPlaying(false) };
}
