import { Tabs } from '../../components/tabs/Tabs.tsx';
import { useStore } from '../../state/store.ts';
import { dataPanels } from './dataPanels.ts';

/** What the plan is made of: what is doubtful in it, its tables, where figures come from, what was changed, its files. */
export function PlanDataView() {
  const plan = useStore((state) => state.plan);
  const tab = useStore((state) => state.dataTab);
  const showTab = useStore((state) => state.showTab);
  const shown = dataPanels.find(({ id }) => id === tab) ?? dataPanels[0];
  if (plan === null || shown === undefined) return null;
  return (
    <Tabs label="Parts of the plan’s data" tabs={dataPanels} shown={shown.id} onShow={showTab}>
      <shown.Panel plan={plan} />
    </Tabs>
  );
}
