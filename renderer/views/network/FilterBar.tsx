import { everyFlow, isFiltered } from '../../plan/map/mapFilter.ts';
import type { MapShown } from '../../plan/map/mapShown.ts';
import { measureStyles, type ZoneMeasure, zoneMeasures } from '../../plan/map/zoneMeasures.ts';
import { useStore } from '../../state/store.ts';
import { BoundariesMenu } from './BoundariesMenu.tsx';
import styles from './FilterBar.module.css';

const none = '';

type ChoiceProps = {
  label: string;
  every: string;
  value: string | null;
  options: readonly { id: string; name: string }[];
  onChoose(id: string | null): void;
};

function Choice({ label, every, value, options, onChoose }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      title={label}
      className={value === null ? undefined : styles.set}
      value={value ?? none}
      onChange={({ target }) => onChoose(target.value === none ? null : target.value)}
    >
      <option value={none}>{every}</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en-GB');
const isMeasure = (value: string): value is ZoneMeasure => value in measureStyles;

/** What areas are coloured by, and whose flows are shown; one button shows everything again. */
export function FilterBar({ shown }: { shown: MapShown }) {
  const setMap = useStore((state) => state.setMap);
  const { plan } = shown.network;
  const { filter, measure } = shown;
  const set = (change: Partial<typeof filter>) => setMap({ filter: { ...filter, ...change } });
  const centres = plan.centres.filter(({ trustId }) => filter.trustId === null || filter.trustId === trustId);
  return (
    <search className={styles.bar} aria-label="What the map shows">
      <span className={styles.measure}>
        <span aria-hidden="true">Areas</span>
        <select
          aria-label="Areas coloured by"
          value={measure ?? none}
          onChange={({ target }) => setMap({ measure: isMeasure(target.value) ? target.value : null })}
        >
          {zoneMeasures.map((one) => (
            <option key={one} value={one}>
              {measureStyles[one].name}
            </option>
          ))}
          <option value={none}>Plain</option>
        </select>
      </span>
      <BoundariesMenu />
      <span className={styles.flows}>
        <span aria-hidden="true">Flows</span>
        <Choice
          label="Flows of a pathway"
          every="All pathways"
          value={filter.pathwayId}
          options={plan.pathways}
          onChoose={(pathwayId) => set({ pathwayId })}
        />
        <Choice
          label="Flows to a trust"
          every="All trusts"
          value={filter.trustId}
          options={plan.trusts.toSorted(byName)}
          onChoose={(trustId) => set({ trustId, centreId: null })}
        />
        <Choice
          label="Flows to a centre"
          every="All centres"
          value={filter.centreId}
          options={centres.toSorted(byName)}
          onChoose={(centreId) => set({ centreId })}
        />
        <Choice
          label="Flows from an area"
          every="All areas"
          value={filter.zoneId}
          options={plan.zones.toSorted(byName)}
          onChoose={(zoneId) => set({ zoneId })}
        />
        {isFiltered(filter) && (
          <button type="button" className="plain" onClick={() => setMap({ filter: everyFlow })}>
            Show all flows
          </button>
        )}
      </span>
    </search>
  );
}
