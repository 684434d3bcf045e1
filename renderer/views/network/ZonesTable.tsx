import { SourceDot } from '../../components/SourceDot.tsx';
import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import { flowsOfZone } from '../../plan/flows/subject.ts';
import { differenceWords } from '../../plan/map/mapDifference.ts';
import { centreNameOf } from '../../plan/map/mapWords.ts';
import { carTravel } from '../../plan/map/mapZones.ts';
import { figuresWords } from '../../plan/map/moment.ts';
import { measureStyles } from '../../plan/map/zoneMeasures.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import { exact, inForm } from '../../saving/table/exact.ts';
import styles from './NetworkTables.module.css';
import type { NetworkContents } from './networkContents.ts';

/** Every zone with what its circle, its colour and its flows say. */
export function ZonesTable({ shown, selection, onSelect }: NetworkContents) {
  const { network, measure, against, zones } = shown;
  const { plan } = network;
  const style = measure && measureStyles[measure];
  const demandOf = Map.groupBy(plan.demand, ({ zoneId }) => zoneId);
  return (
    <table className={styles.table}>
      <caption>
        Where people live, most courses first{' '}
        <SaveFigure
          title="Where people live"
          {...{ of: shown.result === null ? 'plan' : 'runs', table: true }}
          notes={[figuresWords(plan, shown.moment)]}
        />
      </caption>
      <thead>
        <tr>
          <th scope="col">Area</th>
          <th scope="col" className="number">
            Courses a year
          </th>
          {style && (
            <th scope="col" className="number">
              {style.title}
            </th>
          )}
          {style && against && <th scope="col">Against baseline</th>}
          <th scope="col">Main centre</th>
          <th scope="col" className="number" {...inForm('share')}>
            Share that goes there
          </th>
          <th scope="col" className="number">
            Minutes by car
          </th>
        </tr>
      </thead>
      <tbody>
        {zones.map(({ zone, coursesPerYear, goesTo: [main], carMinutes, value, difference }) => {
          const selected = selection?.kind === 'zone' && selection.id === zone.id;
          const journey = main && carTravel(plan, zone.id, main.id);
          const demand = (demandOf.get(zone.id) ?? []).map((record) => ({ record, field: 'coursesPerYear' }));
          const shares = flowsOfZone(plan.flows, zone.id).map((record) => ({ record, field: 'shares' }));
          return (
            <tr key={zone.id} className={selected ? styles.selected : undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="plain"
                  aria-pressed={selected}
                  onClick={() => onSelect({ kind: 'zone', id: zone.id })}
                >
                  {zone.name}
                </button>
              </th>
              <td className="number" {...exact(coursesPerYear)}>
                <SourceDot plan={plan} figures={demand} />
                {decimal(coursesPerYear)}
              </td>
              {style && (
                <td className="number" {...exact(value)}>
                  {value === null ? 'not known' : style.format(value)}
                </td>
              )}
              {style && against && (
                <td>
                  {difference ? differenceWords(style, difference) : 'not in both'}
                  <span hidden data-beneath="change" {...exact(difference?.value ?? null)} />
                </td>
              )}
              <td>{main ? centreNameOf(network, main.id) : 'none'}</td>
              <td className="number" {...exact(main?.share ?? null)}>
                {main && <SourceDot plan={plan} figures={shares} />}
                {main ? percent(main.share) : '–'}
              </td>
              <td className="number" {...exact(carMinutes)}>
                {journey && <SourceDot plan={plan} figures={[{ record: journey, field: 'minutes' }]} />}
                {carMinutes === null ? '–' : decimal(carMinutes)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
