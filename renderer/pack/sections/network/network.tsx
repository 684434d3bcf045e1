import { NetworkMap } from '../../../charts/map/NetworkMap.tsx';
import { namesIn } from '../../../plan/commands/recordNames.ts';
import { everyFlow } from '../../../plan/map/mapFilter.ts';
import { mapNetwork } from '../../../plan/map/mapNetwork.ts';
import { mapShown } from '../../../plan/map/mapShown.ts';
import { momentOf } from '../../../plan/map/moment.ts';
import { decimal, percent } from '../../../plan/numbers.ts';
import { packTextSize, type SectionBody, type SectionProps, textWidth } from '../../section.ts';
import { fewCentres } from '../fewCentres.ts';
import { AskedAndHad } from './AskedAndHad.tsx';
import { CentresToday } from './CentresToday.tsx';
import { MachineAges } from './MachineAges.tsx';

/** The network today: where people live and are treated, what each centre has, and what it is asked for year by year. */
function Body({ plan, result }: SectionProps) {
  const baseline = result.scenarios[0] ?? null;
  const busiest = baseline?.centres
    .filter(({ utilisation }) => Number.isFinite(utilisation.mean))
    .toSorted((a, b) => b.utilisation.mean - a.utilisation.mean)[0];
  const nameOf = (centreId: string) => namesIn(plan)('centre', centreId);
  const courses = plan.demand.reduce((sum, { coursesPerYear }) => sum + coursesPerYear, 0);
  const [centres, areas] = [plan.centres.length, plan.zones.length];
  const sentence =
    `${centres} ${centres === 1 ? 'centre treats' : 'centres treat'} people from ${areas} ${areas === 1 ? 'area' : 'areas'}: ` +
    `about ${decimal(courses)} courses in the first year.` +
    (busiest && centres > 1
      ? ` ${nameOf(busiest.id)} is the fullest, at ${percent(busiest.utilisation.mean)} of its machine time.`
      : '');
  return (
    <>
      <p className="lead">{sentence}</p>
      {/* In a block of its own, so that what follows begins on a page of its own. */}
      <div>
        <NetworkMap
          shown={mapShown({
            network: mapNetwork(plan, null),
            moment: momentOf(plan, 'plan', null),
            result: baseline,
            measure: null,
            filter: everyFlow,
            against: null,
          })}
          size={{ width: textWidth.portrait, height: 816 }}
          textSize={packTextSize}
          interactive={false}
          label={`Map of the network. ${sentence}`}
        />
      </div>
      <div className="page">
        <CentresToday plan={plan} baseline={baseline} />
        <MachineAges plan={plan} />
      </div>
      {baseline && (
        <div className={centres > fewCentres ? 'page' : undefined}>
          <AskedAndHad plan={plan} baseline={baseline} />
        </div>
      )}
    </>
  );
}

export const network: SectionBody = { Body };
