import { useMemo, useState } from 'react';
import { type Calibration, usualCalibration } from '../../../../../db/schema/landMinutes.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { EnteredNumber } from '../../../../components/EnteredNumber.tsx';
import { Sheet } from '../../../../components/Sheet.tsx';
import { modes } from '../../../../plan/flows/travelTimes.ts';
import { estimateCommand } from '../../../../plan/travel/estimateCommand.ts';
import { estimatedJourneys, knownModes } from '../../../../plan/travel/estimatedJourneys.ts';
import { isEstimate } from '../../../../plan/travel/estimateSource.ts';
import { fittedSpeed, ownJourneys } from '../../../../plan/travel/ownJourneys.ts';
import { useStore } from '../../../../state/store.ts';
import { EstimateAgainstOwn } from './EstimateAgainstOwn.tsx';
import { EstimatePreview } from './EstimatePreview.tsx';
import styles from './TravelEstimate.module.css';

/** Journeys that the plan lacks, as coordinates tell them: how they are worked out, what they would be, and how far to trust them. */
export function TravelEstimate({ plan, onClose }: { plan: Plan; onClose(): void }) {
  const execute = useStore((state) => state.execute);
  const [calibration, setCalibration] = useState<Calibration>(usualCalibration);
  const [byPublic, setByPublic] = useState(() => knownModes(plan).length > 1);
  const [again, setAgain] = useState(false);
  const own = useMemo(() => ownJourneys(plan), [plan]);
  const estimatedBefore = plan.travel?.filter(isEstimate).length ?? 0;
  const journeys = useMemo(() => {
    const wanted = byPublic ? modes : (['car'] as const);
    const centres = plan.centres.map(({ id }) => id);
    return estimatedJourneys(plan, centres, { calibration, modes: wanted, again });
  }, [plan, calibration, byPublic, again]);
  const command = useMemo(() => estimateCommand(plan, journeys, calibration), [plan, journeys, calibration]);
  const speed = fittedSpeed(own, calibration.circuity);
  return (
    <Sheet label="Estimate travel from coordinates" onClose={onClose} className={styles.sheet}>
      <div className={styles.inside} data-testid="travel-estimate">
        <h2>Estimate travel from coordinates</h2>
        <p className="quiet">
          The straight line between an area’s main town and a centre, times how much longer roads are, at the speed from
          door to door; to and from the Isle of Wight by the better ferry. Every figure is marked as derived and says
          how.
        </p>
        <div className={styles.calibration}>
          <EnteredNumber
            label="Road over straight line"
            value={calibration.circuity}
            low={1}
            high={2}
            onEnter={(circuity) => setCalibration({ ...calibration, circuity: circuity ?? usualCalibration.circuity })}
          />
          <EnteredNumber
            label="Speed by car, km/h"
            value={calibration.kmPerHour}
            low={10}
            high={110}
            onEnter={(kmPerHour) =>
              setCalibration({ ...calibration, kmPerHour: kmPerHour ?? usualCalibration.kmPerHour })
            }
          />
          {speed !== null && speed !== calibration.kmPerHour && (
            <button type="button" onClick={() => setCalibration({ ...calibration, kmPerHour: speed })}>
              Fit the speed to the plan’s own journeys
            </button>
          )}
        </div>
        <EstimateAgainstOwn plan={plan} own={own} calibration={calibration} />
        <div className={styles.choices}>
          <label>
            <input type="checkbox" checked={byPublic} onChange={({ target }) => setByPublic(target.checked)} />
            By public transport too
          </label>
          {estimatedBefore > 0 && (
            <label>
              <input type="checkbox" checked={again} onChange={({ target }) => setAgain(target.checked)} />
              Also again the {estimatedBefore} that were estimated before
            </label>
          )}
        </div>
        <EstimatePreview plan={plan} journeys={journeys} />
      </div>
      <div className={styles.end}>
        <button
          type="button"
          className="primary"
          data-first-focus="true"
          disabled={command === null}
          onClick={() => {
            if (command) execute(command);
            onClose();
          }}
        >
          {command === null ? 'Nothing to estimate' : `Take ${journeys.length} estimated journeys`}
        </button>
        <button type="button" onClick={onClose}>
          {command === null ? 'Close' : 'Cancel'}
        </button>
        {command !== null && <span className="quiet">It is one step, which Undo takes back.</span>}
      </div>
    </Sheet>
  );
}
