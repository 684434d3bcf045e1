import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import { shortcutProps } from '../../palette/shortcutProps.ts';
import { filterWords } from '../../plan/map/mapFilter.ts';
import { figuresWords, momentWords } from '../../plan/map/moment.ts';
import { useStore } from '../../state/store.ts';
import { FilterBar } from './FilterBar.tsx';
import { NetworkMapPane } from './NetworkMapPane.tsx';
import { NetworkTables } from './NetworkTables.tsx';
import styles from './NetworkView.module.css';
import { Scrubber } from './Scrubber.tsx';
import { useMapShown } from './useMapShown.ts';
import { subjectOf } from './whatIf/mapDesk.ts';
import { useWhatIfKeys } from './whatIf/useWhatIfKeys.ts';
import { WhatIfButton } from './whatIf/WhatIfButton.tsx';

/** Where people live, where they go for radiotherapy, and how full the linacs are there: as a map or as tables. */
export function NetworkView() {
  const shown = useMapShown();
  useWhatIfKeys();
  const selection = useStore((state) => state.selection);
  const select = useStore((state) => state.select);
  const setMap = useStore((state) => state.setMap);
  const asTable = useStore((state) => state.map.asTable);
  const difference = useStore((state) => state.map.difference);
  if (shown === null) return null;
  const { network, moment, filter, against, result } = shown;
  const scenario = network.plan.scenarios.find(({ id }) => id === network.id);
  const title = [
    scenario ? `“${scenario.name}”${against ? ' against baseline' : ''}` : 'Baseline',
    momentWords(network.plan, moment),
    filterWords(network.plan, filter),
  ]
    .filter((part) => part !== null)
    .join(' · ');
  const figures = result === null ? 'not simulated yet' : `figures of ${figuresWords(network.plan, moment)}`;
  const shared = { shown, selection, onSelect: select };
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <h2 className={styles.title} title={title}>
          {title}
        </h2>
        <WhatIfButton subject={subjectOf(selection)} />
        {scenario && (
          <button type="button" aria-pressed={difference} onClick={() => setMap({ difference: !difference })}>
            Difference
          </button>
        )}
        <button
          type="button"
          aria-pressed={asTable}
          onClick={() => setMap({ asTable: !asTable })}
          {...shortcutProps('network.table')}
        >
          Show as a table <kbd className={styles.key}>T</kbd>
        </button>
      </header>
      <FilterBar shown={shown} />
      {asTable ? (
        <NetworkTables {...shared} />
      ) : (
        <NetworkMapPane
          {...shared}
          label={`Map. Linacs and patient flows. ${title}; ${figures}.`}
          tools={
            <SaveFigure
              {...{ title: 'Map of the network', about: `${title}; ${figures}.`, picture: true }}
              of={result === null ? 'plan' : 'runs'}
            />
          }
        />
      )}
      <Scrubber shown={shown} />
    </div>
  );
}
