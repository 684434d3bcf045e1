import type { Plan } from '../../../../db/schema/plan.ts';
import { SourceMarks } from '../../../components/SourceMarks.tsx';
import { SaveFigure } from '../../../components/saveAs/SaveFigure.tsx';
import { namesIn } from '../../../plan/commands/recordNames.ts';
import type { Held, HeldPlace } from '../../../plan/observed/calibration.ts';
import { behindWords, heldFigure, heldName, heldRange, heldSentence } from '../../../plan/observed/calibrationWords.ts';
import { lookFirst } from '../../../plan/observed/lookFirst.ts';
import type { ObservedPlace } from '../../../plan/observed/observedPlaces.ts';
import { calibrationRuns } from '../../../plan/observed/simulatedFigure.ts';
import { calibrationTable } from '../../../saving/table/calibrationTable.ts';
import type { ScenarioResult } from '../../../simulation/results.ts';
import styles from './Calibration.module.css';
import { HeldPicture } from './HeldPicture.tsx';
import { LookFirst } from './LookFirst.tsx';

type Props = { plan: Plan; places: readonly HeldPlace[]; scenario: ScenarioResult; outOfDate: boolean };

/** Observed beside simulated, measure by measure, a group of rows for each place. */
export function CalibrationTable({ plan, places, scenario, outOfDate }: Props) {
  const names = namesIn(plan);
  const all = places.flatMap(({ held }) => held);
  return (
    <div className={styles.frame} data-out-of-date={outOfDate}>
      <table className={styles.table} data-testid="calibration">
        <caption>
          Observed beside simulated{' '}
          <SaveFigure
            title={title}
            about="Observed: 95% interval. Simulated: mean of the baseline’s runs, and the range of single runs."
            of={{ runs: calibrationRuns, outOfDate }}
            table={() => calibrationTable(title, places)}
          />
        </caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col" className="number">
              Observed
            </th>
            <th scope="col" className="number">
              Simulated
            </th>
            <th scope="col">
              <Key />
            </th>
            <th scope="col">Simulated against observed</th>
          </tr>
        </thead>
        {places.map(({ place, held }, at) => (
          <tbody key={`${place.kind} ${place.id}`}>
            {(place.kind !== 'machine' || places[at - 1]?.place.kind !== 'machine') && (
              <tr>
                <th scope="rowgroup" colSpan={5} className={place.kind === 'machine' ? styles.machines : styles.place}>
                  {place.kind === 'machine' ? 'Machine by machine, a day' : place.name}
                  {place.kind !== 'machine' && (
                    <span className={styles.which}>
                      {place.kind === 'trust'
                        ? togetherWords(place.centreIds.map((id) => names('centre', id)))
                        : placeKinds[place.kind]}
                    </span>
                  )}
                </th>
              </tr>
            )}
            {held.map((one) => (
              <Row key={one.measure} plan={plan} place={place} held={one} all={all} />
            ))}
            {place.kind !== 'machine' && (
              <LookFirst looks={lookFirst(plan, scenario, { place, held })} placeName={place.name} />
            )}
          </tbody>
        ))}
      </table>
      <p className="quiet">
        Observed: each figure with the 95% interval that its counts leave it. Simulated: the mean of {calibrationRuns}{' '}
        runs of the baseline and the range of single ones, in which another year would lie 19 times in 20: of twenty
        comparisons one is told apart by chance alone. A simulated fraction is one visit to a machine. Of a centre’s
        machines together, each day on which one treated counts once.
      </p>
    </div>
  );
}

const title = 'Observed beside simulated: how far the baseline is from what was observed';

const placeKinds = { network: 'every centre together', centre: 'centre' } as const;

const togetherWords = (centres: readonly string[]): string =>
  centres.length === 1
    ? `trust, ${centres.join('')}`
    : `trust, its ${centres.length} centres together: ${centres.join(', ')}`;

type RowProps = { plan: Plan; place: ObservedPlace; held: Held; all: readonly Held[] };

function Row({ plan, place, held, all }: RowProps) {
  const { measure, observed, simulated, difference } = held;
  return (
    <tr>
      <th scope="row">
        {place.kind === 'machine' ? place.name : heldName(measure)}
        <span className={styles.sources}>
          <SourceMarks plan={plan} figures={held.series.map((record) => ({ record }))} />
        </span>
        <span className={styles.beneath}>{behindWords(held)}</span>
      </th>
      <td className="number">
        {heldFigure(measure, observed.value)}
        <span className={styles.beneath}>{heldRange(measure, observed.ci95)}</span>
      </td>
      <td className="number">
        {simulated === null ? 'none' : heldFigure(measure, simulated.value)}
        <span className={styles.beneath}>{heldRange(measure, simulated?.range ?? null)}</span>
      </td>
      <td>
        <HeldPicture held={held} all={all} />
      </td>
      <td className={styles.words} data-apart={difference?.distinguishable ?? false}>
        {heldSentence(held)}
      </td>
    </tr>
  );
}

/** What the two marks of the pictures are. */
function Key() {
  return (
    <span className={styles.key}>
      <span className={styles.diamond} aria-hidden="true" /> observed
      <span className={styles.bar} aria-hidden="true" /> simulated
    </span>
  );
}
