import { centreNameOf } from '../../plan/map/mapWords.ts';
import { mapZones } from '../../plan/map/mapZones.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import styles from './NetworkTables.module.css';
import type { NetworkContents } from './networkContents.ts';

/** Every zone with what its circle and its flows say. */
export function ZonesTable({ network, date, selection, onSelect }: NetworkContents) {
  return (
    <table className={styles.table}>
      <caption>Where people live, most courses first</caption>
      <thead>
        <tr>
          <th scope="col">Area</th>
          <th scope="col" className="number">
            Courses a year
          </th>
          <th scope="col">Main centre</th>
          <th scope="col" className="number">
            Share that goes there
          </th>
          <th scope="col" className="number">
            Minutes by car
          </th>
        </tr>
      </thead>
      <tbody>
        {mapZones(network, date).map(({ zone, coursesPerYear, goesTo: [main], carMinutes }) => {
          const selected = selection?.kind === 'zone' && selection.id === zone.id;
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
              <td className="number">{decimal(coursesPerYear)}</td>
              <td>{main ? centreNameOf(network, main.id) : 'none'}</td>
              <td className="number">{main ? percent(main.share) : '–'}</td>
              <td className="number">{carMinutes === null ? '–' : decimal(carMinutes)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
