import type { Network, Stream } from '../../compile/network.ts';
import { hashText } from '../../random/key.ts';
import { purposes } from '../draws.ts';
import { type Writer, writeBounds } from './writer.ts';

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
  const days = profiles.map((profile) => profile.days);
  write.ints(
    'streamProfile',
    streams.map(({ profile }) => numbers.get(profile) ?? -1),
  );
  writeBounds(write, 'profile', days);
  write.ints('profileDays', ...days);
  write.floats('profileCumulative', ...profiles.map(({ cumulative }) => cumulative));
  write.ints('profileSoonest', ...profiles.map(({ soonest }) => soonest));

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
