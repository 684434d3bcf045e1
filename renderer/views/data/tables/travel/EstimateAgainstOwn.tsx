import { type Calibration, usualCalibration } from '../../../../../db/schema/landMinutes.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { namesIn } from '../../../../plan/commands/recordNames.ts';
import { decimal } from '../../../../plan/numbers.ts';
import { checkEstimate, type EstimateCheck, type OwnJourney } from '../../../../plan/travel/ownJourneys.ts';
import { upperFirst } from '../../../../simulation/firstLetter.ts';
import styles from './TravelEstimate.module.css';

type Props = { plan: Plan; own: readonly OwnJourney[]; calibration: Calibration };

/** How the estimate compares with the journeys that the plan has of its own, at the usual calibration and at this one. */
export function EstimateAgainstOwn({ plan, own, calibration }: Props) {
  const usual = checkEstimate(own, usualCalibration);
  const now = checkEstimate(own, calibration);
  const names = namesIn(plan);
  if (usual === null || now === null) {
    return (
      <p className="quiet">
        The plan has too few journeys by car of its own to hold an estimate against: what it has is derived or
        illustrative itself.
      </p>
    );
  }
  const changed =
    calibration.circuity !== usualCalibration.circuity || calibration.kmPerHour !== usualCalibration.kmPerHour;
  return (
    <section aria-label="Against the plan’s own journeys">
      <h3>Against the plan’s own {own.length} journeys by car</h3>
      {changed && <p className="quiet">At the usual 1.3 and 45 km/h: {words(usual)}</p>}
      <p role="status">{changed ? `As set now: ${words(now)}` : upperFirst(words(now))}</p>
      <details>
        <summary>The five furthest apart</summary>
        <ul className={styles.list}>
          {now.worst.map(({ journey, estimate }) => (
            <li key={`${journey.zoneId} ${journey.centreId}`}>
              {names('zone', journey.zoneId)} to {names('centre', journey.centreId)}: {decimal(journey.minutes)}{' '}
              minutes, estimated {decimal(estimate)}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

const words = ({ ratio, apart }: EstimateCheck): string =>
  `the plan’s minutes are ${decimal(ratio.middle, 2)} times the estimate in the middle, half of them ${decimal(ratio.low, 2)} to ${decimal(ratio.high, 2)} times; ${decimal(apart)} minutes apart on average.`;
