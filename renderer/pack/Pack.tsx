import { NumberedSources } from '../components/numberedSources.ts';
import { fromPlain, type PackContents } from '../simulation/packable.ts';
import { Assumptions } from './Assumptions.tsx';
import { BackPage } from './BackPage.tsx';
import { ComparisonSection } from './ComparisonSection.tsx';
import { Cover } from './Cover.tsx';
import { FleetSection } from './FleetSection.tsx';
import { Method } from './Method.tsx';
import { NetworkSection } from './NetworkSection.tsx';
import { WorkshopSection } from './WorkshopSection.tsx';

/** The planning pack, page after page, as it is printed. */
export function Pack({ contents }: { contents: PackContents }) {
  const { plan, scenarioIds } = contents;
  const result = fromPlain(contents.result);
  const scenarios = scenarioIds.flatMap((wanted) => plan.scenarios.filter(({ id }) => id === wanted));
  const props = { plan, result, scenarios };
  return (
    <NumberedSources value={true}>
      <article>
        <Cover {...props} madeOn={contents.madeOn} />
        <NetworkSection {...props} />
        <FleetSection {...props} />
        <ComparisonSection {...props} />
        <WorkshopSection plan={plan} />
        <Assumptions plan={plan} />
        <Method />
        <BackPage {...props} madeOn={contents.madeOn} appVersion={contents.appVersion} />
      </article>
    </NumberedSources>
  );
}
