import { useState } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { useProvided } from '../../../palette/provided.ts';
import { fileStem } from '../../../plan/fileName.ts';
import { shownScenarioId } from '../../../state/planSlice.ts';
import { useStore } from '../../../state/store.ts';
import { eventPeriods } from '../../../takeOut/events/eventPeriods.ts';
import { takeOut } from '../../../takeOut/takeOutClient.ts';
import data from '../PlanDataView.module.css';
import { Actions } from './Actions.tsx';
import { mimes } from './leaving.ts';
import styles from './TakeOut.module.css';
import type { useMaking } from './useMaking.ts';

type Props = { plan: Plan } & ReturnType<typeof useMaking>;

const logName = 'The event log';

/** What happened to each simulated course in one run, for tools that find out how processes go. */
export function EventsOut({ plan, making, make }: Props) {
  const seed = useStore((state) => state.seed);
  const shown = useStore(shownScenarioId);
  const [chosen, setChosen] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const scenario = plan.scenarios.find(({ id }) => id === (chosen ?? shown));
  const scenarioId = scenario?.id ?? 'baseline';
  const periods = eventPeriods(plan);
  const period = periods[at] ?? periods[0];
  const save = () => {
    const { from, until } = period ?? {};
    const which = {
      ...{ scenarioId, seed, replication: 0 },
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
    };
    const part = from === undefined ? '' : `-${from.slice(0, 4)}`;
    make(logName, {
      name: `${fileStem(plan.name)}-${fileStem(scenario?.name ?? 'Baseline').toLowerCase()}-events${part}.zip`,
      mime: mimes.zip,
      bytes: (facts) => takeOut({ ask: 'events', plan, which, facts }),
    });
  };
  useProvided('takeOut.events', save);
  return (
    <section className={data.section}>
      <h2>Event log of simulated courses</h2>
      <p className="quiet">
        What happens to each course in the first run: decision to treat, simulation, planning, every fraction with its
        machine, and those displaced, one row to an event, as PM4Py, Disco and bupaR read them. These are simulated
        courses and not people: nobody’s record is behind any of them.
      </p>
      <div className={styles.choices}>
        <label>
          Scenario of the log
          <select value={scenarioId} onChange={({ target }) => setChosen(target.value)}>
            <option value="baseline">Baseline</option>
            {plan.scenarios.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Courses decided in
          <select value={at} onChange={({ target }) => setAt(Number(target.value))}>
            {periods.map(({ name }, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Actions making={making} of={[logName]}>
        <button type="button" disabled={making !== null} onClick={save}>
          Save the event log…
        </button>
      </Actions>
    </section>
  );
}
