import type { Plan } from '../../../db/schema/plan.ts';
import { rememberEach } from '../memo.ts';
import type { Blocks } from './blocks.ts';
import type { Capacity } from './capacity.ts';
import type { Horizon } from './horizon.ts';
import { hostPeriods } from './hosts.ts';
import { type ImagingKind, inBlocks, sharedMinutes } from './imaging.ts';
import type { Stay } from './stays.ts';

/** What some of a centre's machines have. */
export type CapacityAt = (centre: number, kind: 'treatment' | ImagingKind, machines: readonly Stay[]) => Capacity;

/** Minutes of simulators of a kind that a centre wants by week. */
export type WantedAt = (centre: number, kind: ImagingKind) => Float64Array;

/** Minutes by block that a centre may use of simulators of a kind; null where the plan has none, and nothing limits. */
export type ImagingAt = (centre: number, kind: ImagingKind) => Float64Array | null;

/**
 * Shares simulators out, remembering what it has worked out: to each centre, of its own or others', in proportion to what
 * all who use them want of them. What is wanted is worked out only where any are shared.
 */
export function newImagingShares() {
  const periodsFor = rememberEach(hostPeriods);
  const sharedFor = rememberEach(sharedMinutes);
  const inBlocksFor = rememberEach(inBlocks);

  return (
    { centres }: Plan,
    stays: readonly Stay[],
    horizon: Horizon,
    blocks: readonly Blocks[],
    wantedAt: WantedAt,
    capacityAt: CapacityAt,
  ): ImagingAt => {
    const of = (kind: ImagingKind) => {
      const simulators = stays.filter(({ life }) => life.machine.kind === kind);
      if (simulators.length === 0) return () => null;
      const periods = periodsFor(kind, centres, simulators, horizon.timeline, horizon.days);
      const own = centres.map((_, host) => simulators.filter(({ centre }) => centre === host));
      const asks = (centre: number) => wantedAt(centre, kind).some((minutes) => minutes > 0);
      return (centre: number): Float64Array => {
        const others = (hosts: readonly number[]) =>
          hosts.some((host, other) => host === centre && other !== centre && asks(other));
        if (periods.every(({ hosts }) => hosts[centre] === centre && !others(hosts))) {
          return capacityAt(centre, kind, own[centre]).actual;
        }
        const wanted = centres.map((_, other) => wantedAt(other, kind));
        const used = new Set(periods.map(({ hosts }) => hosts[centre]));
        const minutes = own.map((machines, host) => (used.has(host) ? capacityAt(host, kind, machines).weekly : none));
        const weekly = sharedFor(`${centre}/${kind}`, horizon, periods, wanted, centre, minutes);
        return inBlocksFor(`${centre}/${kind}`, blocks[centre], weekly);
      };
    };
    const shares = { ctSimulator: of('ctSimulator'), mrSimulator: of('mrSimulator') };
    return (centre, kind) => shares[kind](centre);
  };
}

const none = new Float64Array();
