import { NetworkMap } from '../../../charts/map/NetworkMap.tsx';
import { everyFlow } from '../../../plan/map/mapFilter.ts';
import { mapNetwork } from '../../../plan/map/mapNetwork.ts';
import { mapShown } from '../../../plan/map/mapShown.ts';
import { momentOf } from '../../../plan/map/moment.ts';
import { clipped } from '../../../plan/projectName.ts';
import { scenarioOf } from '../../../plan/results/scenarioOf.ts';
import type { ResolvedPlan } from '../../../simulation/resolvedPlan.ts';
import { slideTextSize } from '../slide.ts';
import type { PictureProps } from './picture.ts';

/** The network on the step's day, or who goes to the centre that the step is about. */
export function MapPicture({ plan, result, shown: { step, scenario }, answer, size }: PictureProps) {
  const { centreId, date } = step.focus ?? {};
  const network = briefly(mapNetwork(plan, scenario?.id ?? null));
  const held = network.plan.centres.some(({ id }) => id === centreId);
  return (
    <NetworkMap
      shown={mapShown({
        network,
        moment: momentOf(plan, date === undefined ? 'plan' : 'quarter', date ?? null),
        result: scenarioOf(result, scenario?.id ?? null) ?? null,
        measure: null,
        filter: { ...everyFlow, centreId: held ? (centreId ?? null) : null },
        against: null,
      })}
      size={size}
      textSize={slideTextSize}
      interactive={false}
      label={`Map of the network. ${answer}`}
    />
  );
}

/** As much of a centre's name as two lines beside its ring hold. */
const longestName = 36;

const briefly = (network: ResolvedPlan): ResolvedPlan => ({
  ...network,
  plan: {
    ...network.plan,
    centres: network.plan.centres.map((centre) => ({ ...centre, name: clipped(centre.name, longestName) })),
  },
});
