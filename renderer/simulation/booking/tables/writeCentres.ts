import type { Network } from '../../compile/network.ts';
import { inRows, type Writer, writeBounds } from './writer.ts';

/** Kinds of imaging, in the order in which the core numbers them. */
export const imagingKinds = ['ctSimulator', 'mrSimulator'] as const;

export function writeCentres(write: Writer, { centres, stride, timeline }: Network): void {
  const column = (value: (centre: Network['centres'][number]) => number) => centres.map(value);
  write.number('centreCount', centres.length);
  write.words(
    'centreOpenDays',
    inRows(
      centres.map(({ openDays }) => openDays),
      stride,
    ),
  );
  write.ints(
    'centreOpenCount',
    column(({ openDays }) => openDays.length),
  );
  write.words(
    'centreOrdinalAt',
    inRows(
      centres.map(({ ordinalAt }) => ordinalAt),
      timeline.days + 1,
    ),
  );
  write.shorts(
    'centrePlans',
    inRows(
      centres.map(({ plans }) => plans ?? []),
      stride,
    ),
  );
  write.bytes(
    'centrePlanLimited',
    column(({ plans }) => Number(plans !== null)),
  );
  write.ints(
    'centreOvertimeSeconds',
    column(({ overtimeSeconds }) => overtimeSeconds),
  );
  const own = centres.map(({ units }) => units);
  writeBounds(write, 'centreUnits', own);
  write.shorts('centreUnitsItems', ...own);
  const imagers = imagingKinds.flatMap((kind) => centres.map(({ imaging }) => imaging[kind]));
  const scanners = imagers.map(({ units }) => units);
  writeBounds(write, 'imagingUnits', scanners);
  write.shorts('imagingUnitsItems', ...scanners);
  const hosts = imagers.map(({ order }) => order);
  writeBounds(write, 'imagingHosts', hosts);
  write.shorts('imagingHostsItems', ...hosts);
}
