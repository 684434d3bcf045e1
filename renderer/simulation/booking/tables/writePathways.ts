import type { Network, Pathway } from '../../compile/network.ts';
import { imagingKinds } from './writeCentres.ts';
import { boundsOf, type Writer, writeBounds } from './writer.ts';

/** The largest whole number that the core's tables hold. */
const never = 2 ** 31 - 1;

export function writePathways(write: Writer, network: Network): void {
  const { pathways, eligible, partners } = network;
  const priorities = [...new Set(pathways.map(({ priority }) => priority))].sort((a, b) => a - b);
  const ints = (name: string, value: (pathway: Pathway) => number) => write.ints(name, pathways.map(value));
  const bytes = (name: string, value: (pathway: Pathway) => number) => write.bytes(name, pathways.map(value));
  const floats = (name: string, value: (pathway: Pathway) => number) => write.floats(name, pathways.map(value));
  write.number('pathwayCount', pathways.length);
  write.number('priorityCount', priorities.length);
  ints('pathwayPriority', ({ priority }) => priorities.indexOf(priority));
  ints('pathwayTargetDays', ({ targetDays }) => targetDays);
  ints('pathwaySecondsFirst', ({ secondsFirst }) => secondsFirst);
  ints('pathwaySecondsLater', ({ secondsLater }) => secondsLater);
  bytes('pathwayCategory', ({ category }) => category);
  bytes('pathwaySameDay', ({ sameDay }) => Number(sameDay));
  bytes('pathwayUrgent', ({ urgent }) => Number(urgent));
  bytes('pathwayFractionsPerVisit', ({ pattern }) => pattern.fractionsPerVisit);
  bytes('pathwayStep', ({ pattern }) => pattern.step);
  bytes('pathwayWeekly', ({ pattern }) => Number(pattern.weekly));
  bytes('pathwayPlanned', ({ planning }) => Number(planning !== null));
  floats('planningLeast', ({ planning }) => planning?.min ?? 0);
  floats('planningMode', ({ planning }) => planning?.mode ?? 0);
  floats('planningMost', ({ planning }) => planning?.max ?? 0);

  const kinds = pathways.map(({ imaging }) => imaging.map(({ kind }) => imagingKinds.indexOf(kind)));
  writeBounds(write, 'imaging', kinds);
  write.bytes('imagingKind', ...kinds);
  write.ints(
    'imagingSeconds',
    pathways.flatMap(({ imaging }) => imaging.map(({ seconds }) => seconds)),
  );
  write.number('mostImages', network.mostImages);
  write.number('shortestImage', Math.min(network.shortestImage, never));

  const regimens = pathways.map(({ regimen }) => regimen);
  write.number('regimenCount', network.regimens);
  write.ints('regimenFirst', boundsOf(regimens).first);
  write.ints('regimenItems', ...regimens);
  writeMixes(write, pathways);

  write.ints('eligibleFirst', eligible.first);
  write.ints('eligibleLast', eligible.last);
  write.shorts('eligibleItems', eligible.items);
  write.ints('partnersFirst', partners.first);
  write.ints('partnersLast', partners.last);
  write.shorts('partnersItems', partners.items);
}

function writeMixes(write: Writer, pathways: readonly Pathway[]): void {
  const mixes = pathways.flatMap((pathway) => pathway.mixes);
  const dated = pathways.map((pathway) => pathway.mixes.map(({ from }) => from));
  const fractions = mixes.map((mix) => mix.fractions);
  writeBounds(write, 'mix', dated);
  write.ints('mixFrom', ...dated);
  writeBounds(write, 'mixShare', fractions);
  write.bytes('shareFractions', ...fractions);
  write.floats('shareCumulative', ...mixes.map(({ cumulative }) => cumulative));
}
