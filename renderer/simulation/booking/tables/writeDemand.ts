import type { Network, Stream } from '../../compile/network.ts';
import { hashText } from '../../random/key.ts';
import { purposes } from '../draws.ts';
import { endToEnd, type Writer } from './writer.ts';

export function writeDemand(write: Writer, { streams, backlog }: Network): void {
  const floats = (name: string, value: (stream: Stream) => number) => write.floats(name, streams.map(value));
  write.ints('purposeKey', purposes.map(hashText));
  write.number('arrivalsKey', hashText('arrivals'));

  write.number('streamCount', streams.length);
  write.ints(
    'streamKey',
    streams.map(({ key }) => key),
  );
  write.shorts(
    'streamZone',
    streams.map(({ zone }) => zone),
  );
  write.shorts(
    'streamPathway',
    streams.map(({ pathway }) => pathway),
  );
  floats('streamClustering', ({ clusters }) => clusters.parameter);
  floats('streamSingle', ({ clusters }) => clusters.single);
  floats('streamClustersPerYear', ({ clustersPerYear }) => clustersPerYear);

  const profiles = [...new Set(streams.map(({ profile }) => profile))];
  const numbers = new Map(profiles.map((profile, number) => [profile, number]));
  const days = endToEnd(profiles.map((profile) => profile.days));
  write.ints(
    'streamProfile',
    streams.map(({ profile }) => numbers.get(profile) ?? -1),
  );
  write.ints('profileFirst', days.first);
  write.ints('profileLast', days.last);
  write.ints('profileDays', days.items);
  write.floats('profileCumulative', endToEnd(profiles.map(({ cumulative }) => cumulative)).items);
  write.ints('profileSoonest', endToEnd(profiles.map(({ soonest }) => soonest)).items);

  write.number('backlogCount', backlog.length);
  write.ints(
    'backlogKey',
    backlog.map(({ key }) => key),
  );
  write.shorts(
    'backlogCentre',
    backlog.map(({ centre }) => centre),
  );
  write.shorts(
    'backlogPathway',
    backlog.map(({ pathway }) => pathway),
  );
  write.ints(
    'backlogCourses',
    backlog.map(({ courses }) => courses),
  );
}
