import type { Observation } from '../../../db/schema/observation.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { namesIn } from '../commands/recordNames.ts';

/** Something that was observed as a whole: the network, a trust with every centre that it runs, a centre, a machine. */
export type ObservedPlace = {
  kind: 'network' | 'trust' | 'centre' | 'machine';
  /** `network`, or the id of the trust, centre or machine. */
  id: string;
  name: string;
  /** The centres whose courses are meant. Of a machine, the one at which it stands. */
  centreIds: readonly string[];
};

type Named = Pick<ObservedPlace, 'kind' | 'id'>;

/** What tells one place from another: a trust and a centre may have the same id. */
const placeOf = ({ trustId, centreId, machineId }: Observation): Named => {
  if (centreId !== undefined) return { kind: 'centre', id: centreId };
  if (machineId !== undefined) return { kind: 'machine', id: machineId };
  return trustId === undefined ? wholeNetwork : { kind: 'trust', id: trustId };
};

export const wholeNetwork = { kind: 'network', id: 'network' } as const;

export function isAt(observation: Observation, { kind, id }: Named): boolean {
  const place = placeOf(observation);
  return place.kind === kind && place.id === id;
}

/** Everything that the plan holds observations of: the network, then each trust with its centres and their machines. */
export function observedPlaces(plan: Plan): ObservedPlace[] {
  const observations = plan.observations ?? [];
  const names = namesIn(plan);
  const is = (field: 'trustId' | 'centreId' | 'machineId', id: string) => observations.some((one) => one[field] === id);
  const whole = observations.some((one) => isAt(one, wholeNetwork));
  const machines = [...plan.machines, ...plan.projects.flatMap(({ newMachine }) => newMachine ?? [])];
  const place = (kind: 'trust' | 'centre' | 'machine', id: string, centreIds: readonly string[]): ObservedPlace => ({
    ...{ kind, id, name: names(kind, id), centreIds },
  });
  return [
    ...(whole ? [{ ...networkPlace, centreIds: plan.centres.map(({ id }) => id) }] : []),
    ...plan.trusts.flatMap((trust) => {
      const centres = plan.centres.filter(({ trustId }) => trustId === trust.id);
      return [
        ...(is('trustId', trust.id)
          ? [
              place(
                'trust',
                trust.id,
                centres.map(({ id }) => id),
              ),
            ]
          : []),
        ...centres.flatMap(({ id: centreId }) => {
          const here = machines.filter((machine) => machine.centreId === centreId && is('machineId', machine.id));
          return [
            ...(is('centreId', centreId) || here.length > 0 ? [place('centre', centreId, [centreId])] : []),
            ...here.map(({ id }) => place('machine', id, [centreId])),
          ];
        }),
      ];
    }),
  ];
}

const networkPlace = { ...wholeNetwork, name: 'The network' };
