import type { Work } from './programme.ts';

/**
 * Two projects that cannot both be done as dated. `work` starts while `other` is still at the same machine; or after
 * `other` has taken that machine away; or before `other` has brought it.
 */
export type Clash = {
  readonly kind: 'overlap' | 'gone' | 'notYet';
  readonly work: Work;
  readonly other: Work;
};

/** Every clash of a programme in the order in which its projects start: at most one of a kind for each project. */
export const clashesIn = (programme: readonly Work[]): Clash[] => [
  ...programme.flatMap((work, at) => onOneMachine(work, programme.slice(0, at))),
  ...programme.flatMap((work) => beforeItsMachine(work, programme)),
];

/** Against the projects that start before it, or with it and stand before it, on the same machine. */
function onOneMachine(work: Work, earlier: readonly Work[]): Clash[] {
  const same = earlier.filter((other) => other.machineId !== undefined && other.machineId === work.machineId);
  const running = same.find((other) => work.startDay < other.endDay);
  if (running !== undefined) return [{ kind: 'overlap', work, other: running }];
  const taker = same.find((other) => other.kind === 'replace' || other.kind === 'retire');
  return taker === undefined ? [] : [{ kind: 'gone', work, other: taker }];
}

/** A project on a machine that another project brings cannot start in that bunker before the other is done. */
function beforeItsMachine(work: Work, programme: readonly Work[]): Clash[] {
  if (work.machineId === undefined) return [];
  const maker = programme.find((other) => other.newMachineId === work.machineId);
  if (maker === undefined || maker === work || work.startDay >= maker.endDay) return [];
  return [{ kind: 'notYet', work, other: maker }];
}
