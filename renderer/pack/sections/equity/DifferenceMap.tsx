import type { Scenario } from '../../../../db/schema/scenario.ts';
import { NetworkMap } from '../../../charts/map/NetworkMap.tsx';
import type { AreaChange } from '../../../plan/compare/areas.ts';
import { everyFlow } from '../../../plan/map/mapFilter.ts';
import { mapNetwork } from '../../../plan/map/mapNetwork.ts';
import { mapShown } from '../../../plan/map/mapShown.ts';
import { planEnd } from '../../../plan/map/moment.ts';
import { scenarioOf } from '../../../plan/results/scenarioOf.ts';
import { told } from '../../../views/compare/areaWords.ts';
import { packTextSize, type SectionProps, textWidth } from '../../section.ts';
import { gainSentence } from './ranked.ts';

type Props = SectionProps & { scenario: Scenario; date: string; areas: readonly AreaChange[] };

/** Where waits change with one option, on the map; nothing where no area's wait is told to change. */
export function DifferenceMap({ plan, result, scenario, date, areas }: Props) {
  if (!areas.some(({ waitChange }) => told(waitChange))) return null;
  const shown = mapShown({
    network: mapNetwork(plan, scenario.id),
    moment: { period: 'plan', date, from: plan.startDate, until: planEnd(plan) },
    result: scenarioOf(result, scenario.id) ?? null,
    measure: 'wait',
    filter: everyFlow,
    against: { baseline: mapNetwork(plan, null), experiment: result },
  });
  return (
    <div className="page">
      <h2>Where waits change with “{scenario.name}”</h2>
      <p>{gainSentence(areas)}</p>
      <NetworkMap
        shown={shown}
        size={{ width: textWidth.portrait, height: 800 }}
        textSize={packTextSize}
        interactive={false}
        label={`Map of where waits change with “${scenario.name}”. ${gainSentence(areas)}`}
      />
    </div>
  );
}
