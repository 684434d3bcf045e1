import { useState } from 'react';
import { useProvided } from '../../palette/provided.ts';
import { shortcutProps } from '../../palette/shortcutProps.ts';
import { longDate } from '../../plan/dates.ts';
import { mapNetwork } from '../../plan/map/mapNetwork.ts';
import { planYears } from '../../plan/map/mapWords.ts';
import { shownPlan, shownScenarioId } from '../../state/planSlice.ts';
import { shownResult } from '../../state/shownResult.ts';
import { useStore } from '../../state/store.ts';
import { NetworkMapPane } from './NetworkMapPane.tsx';
import { NetworkTables } from './NetworkTables.tsx';
import styles from './NetworkView.module.css';

/** Where people live, where they go for radiotherapy, and how full the linacs are there: as a map or as tables. */
export function NetworkView() {
  const plan = useStore(shownPlan);
  const scenarioId = useStore(shownScenarioId);
  const result = useStore(shownResult);
  const selection = useStore((state) => state.selection);
  const select = useStore((state) => state.select);
  const [asTable, setAsTable] = useState(false);
  const turn = () => setAsTable((shown) => !shown);
  useProvided('network.table', turn);
  if (plan === null) return null;
  const network = mapNetwork(plan, scenarioId);
  const date = plan.startDate;
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  const title = `Linacs and patient flows, ${scenario ? `“${scenario.name}”` : 'baseline'}`;
  const shown =
    `Courses a year from ${longDate(date)}` +
    (result ? `; utilisation and mean wait over ${planYears(network.plan)}.` : '.');
  const shared = { network, date, result, selection, onSelect: select };
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <button type="button" aria-pressed={asTable} onClick={turn} {...shortcutProps('network.table')}>
          Show as a table <kbd className={styles.key}>T</kbd>
        </button>
      </header>
      {asTable ? <NetworkTables {...shared} /> : <NetworkMapPane {...shared} label={`Map. ${title}. ${shown}`} />}
    </div>
  );
}
