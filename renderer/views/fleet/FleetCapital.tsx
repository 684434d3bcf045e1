import { useMemo } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { CapitalBars } from '../../charts/fleet/CapitalBars.tsx';
import type { FleetSize } from '../../charts/fleet/fleetSize.ts';
import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import { capitalRule, capitalYears } from '../../plan/fleet/capital.ts';
import type { FleetScale } from '../../plan/fleet/fleetScale.ts';
import type { Fleet } from '../../plan/fleet/fleetTypes.ts';
import { capitalTable } from '../../saving/table/capitalTable.ts';
import styles from './FleetView.module.css';
import { useFleetStore } from './fleetStore.ts';
import { WholeCapital } from './WholeFleet.tsx';

type Props = { plan: Plan; fleet: Fleet; scale: FleetScale; size: FleetSize };

/** Capital of the plan on screen by financial year, against the envelope that is set here. */
export function FleetCapital({ plan, fleet, scale, size }: Props) {
  const open = useFleetStore((state) => state.open);
  const years = useMemo(() => capitalYears({ ...plan, projects: [...fleet.projects.values()] }, plan), [plan, fleet]);
  return (
    <CapitalBars years={years} scale={scale} size={size}>
      <span className={styles.envelopes} data-picture="no">
        <button
          type="button"
          className={styles.envelope}
          title={capitalRule}
          onClick={() => open({ does: 'envelope' })}
        >
          {plan.capitalEnvelope === undefined ? 'Set envelope' : 'Envelope'}
        </button>
        <SaveFigure
          {...{ title: 'Capital by financial year', about: capitalRule, of: 'plan' }}
          picture={() => <WholeCapital plan={plan} fleet={fleet} />}
          table={() => capitalTable(years)}
        />
      </span>
    </CapitalBars>
  );
}
