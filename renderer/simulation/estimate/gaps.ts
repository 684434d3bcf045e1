import { canTreat } from '../compile/eligibility.ts';
import { span, type Timeline } from '../compile/timeline.ts';
import { rememberEach } from '../memo.ts';
import type { Stay } from './stays.ts';

/** Days from one up to before another on which a centre cannot treat a pathway, whether booking knows it before or not. */
export type Gap = { centre: number; pathway: number; from: number; until: number; known: boolean };

export type Span = readonly [from: number, until: number];

/** When none of a centre's machines can treat a pathway, given the capabilities that each needs. One that it never treats has one gap that never ends. */
export function gapsAt(
  centre: number,
  capabilities: readonly (readonly string[])[],
  timeline: Timeline,
  stays: readonly Stay[],
  days: number,
): Gap[] {
  const inService = stays.map((stay) => inServiceOf(timeline, stay, days));
  const up = stays.map((stay, at) => notDown(timeline, stay, inService[at] ?? []));
  const gapsOf = (able: readonly number[]) => {
    const gaps = (spans: readonly Span[][]) =>
      without(
        [[0, days]],
        able.flatMap((at) => spans[at] ?? []),
      );
    const known = gaps(inService);
    return { known, unknown: without(gaps(up), known) };
  };
  const gapsFor = rememberEach(gapsOf, 1);
  return capabilities.flatMap((needed, index): Gap[] => {
    const able = [...stays.keys()].filter((at) => canTreat(stays[at].life.machine, { capabilities: [...needed] }));
    const { known, unknown } = gapsFor(able.join(), able);
    return [
      ...known.map(([from, until]) => ({ centre, pathway: index, from, until, known: true })),
      ...unknown.map(([from, until]) => ({ centre, pathway: index, from, until, known: false })),
    ];
  });
}

/** Days in service; the warm-up runs with what is in service on the plan's first day. */
function inServiceOf(timeline: Timeline, { life, from, until }: Stay, days: number): Span[] {
  const outages = life.outages.map((outage) => span(timeline, outage.from, outage.until));
  return without([[from, Math.min(until, days)]], outages).flatMap(([begins, ends]): Span[] => {
    if (ends <= timeline.start) return [];
    return [[begins <= timeline.start ? 0 : begins, ends]];
  });
}

/** Of days in service those on which no cut without notice takes a machine away. */
const notDown = (timeline: Timeline, { life }: Stay, inService: readonly Span[]): Span[] =>
  without(
    inService,
    life.down.map(({ from, until }) => span(timeline, from, until)),
  );

/** Days on which a machine is there and works. */
export const upOf = (timeline: Timeline, stay: Stay, days: number): Span[] =>
  notDown(timeline, stay, inServiceOf(timeline, stay, days));

function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  let left = spans.filter(([from, until]) => from < until);
  for (const [from, until] of taken) {
    left = left.flatMap(([begins, ends]): Span[] =>
      [[begins, Math.min(ends, from)] as const, [Math.max(begins, until), ends] as const].filter(([a, b]) => a < b),
    );
  }
  return left;
}
