import type { Network } from '../../compile/network.ts';
import { imagingKinds } from './writeCentres.ts';
import type { Writer } from './writer.ts';

export function writeRoutes(write: Writer, { zones, flows, centres, treatableUntil, mutualAid }: Network): void {
  write.shorts('zoneNearest', ...zones.map(({ nearest }) => nearest));
  write.floats('zoneMinutes', ...zones.map(({ minutes }) => minutes));
  write.ints('flowFirst', flows.first);
  write.ints('flowLast', flows.last);
  write.ints('flowFrom', flows.from);
  write.ints('flowShareFirst', flows.firstShare);
  write.ints('flowShareLast', flows.lastShare);
  write.shorts('flowCentre', flows.centre);
  write.floats('flowCumulative', flows.cumulative);

  const imageableUntil = imagingKinds.flatMap((kind) => centres.map(({ imaging }) => imaging[kind].until));
  const tables = [...new Set([...treatableUntil, ...imageableUntil])];
  const numbers = new Map(tables.map((table, number) => [table, number]));
  write.words('treatableUntil', ...tables);
  write.ints(
    'treatableTable',
    treatableUntil.map((table) => numbers.get(table) ?? -1),
  );
  write.ints(
    'imageableTable',
    imageableUntil.map((table) => numbers.get(table) ?? -1),
  );

  const rules = (value: (rules: NonNullable<Network['mutualAid'][number]['rules']>) => number) =>
    mutualAid.map((step) => (step.rules ? value(step.rules) : 0));
  write.number('aidCount', mutualAid.length);
  write.ints(
    'aidFrom',
    mutualAid.map(({ from }) => from),
  );
  write.bytes(
    'aidOn',
    rules(() => 1),
  );
  write.floats(
    'aidOfferAfterDays',
    rules(({ offerAfterDays }) => offerAfterDays),
  );
  write.floats(
    'aidMaxExtraMinutes',
    rules(({ maxExtraMinutes }) => maxExtraMinutes),
  );
  write.floats(
    'aidAcceptance',
    rules(({ acceptance }) => acceptance),
  );
}
