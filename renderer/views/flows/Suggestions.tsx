import { useMemo } from 'react';
import { bestFit, decayZones, fitCurve } from '../../plan/flows/distanceDecay.ts';
import { offersOf, type Rule, travelWith } from '../../plan/flows/offers.ts';
import { canBeChanged } from '../../plan/flows/subject.ts';
import { useFlowsDesk } from './flowsDesk.ts';
import { HalvingSlider } from './HalvingSlider.tsx';
import { OfferTable } from './OfferTable.tsx';
import { PartChoice } from './PartChoice.tsx';
import styles from './Suggestions.module.css';
import { TakeOffers } from './TakeOffers.tsx';
import type { FlowsNow } from './useFlowsNow.ts';

/** What rules would make of the flows: offered with what it would change, and never applied by itself. */
export function Suggestions({ now }: { now: FlowsNow }) {
  const { network, editing, date } = now;
  const { subject } = editing;
  const { rule: kind, halvingMinutes: chosen, declined, set } = useFlowsDesk();
  const { zones } = useMemo(() => decayZones(network, subject, date), [network, subject, date]);
  const best = useMemo(() => bestFit(zones), [zones]);
  const curve = useMemo(() => fitCurve(zones), [zones]);
  const halving = chosen ?? best?.halvingMinutes ?? null;
  const rule: Rule | null = useMemo(
    () => (kind === 'nearest' ? { kind } : halving === null ? null : { kind: 'decay', halvingMinutes: halving }),
    [kind, halving],
  );
  const offered = useMemo(
    () => (rule === null || !canBeChanged(subject) ? null : offersOf(network, subject, date, rule)),
    [network, subject, date, rule],
  );
  if (!canBeChanged(subject)) {
    return <p className={styles.note}>Choose the general shares, or one pathway, to be offered other shares for it.</p>;
  }
  const taken = (offered?.offers ?? []).filter(({ before }) => !declined.has(before.zone.id));
  return (
    <div className={styles.suggestions} data-testid="suggestions">
      <div className={styles.rule}>
        <PartChoice
          legend="Rule"
          options={[
            { id: 'nearest', name: 'Nearest capable centre' },
            { id: 'decay', name: 'Distance decay' },
          ]}
          chosen={kind}
          onChoose={(rule) => set({ rule })}
        />
        {kind === 'nearest' ? (
          <p className="quiet">Every course goes to the nearest centre by car that can treat it on this date.</p>
        ) : (
          best &&
          halving !== null && (
            <HalvingSlider
              {...{ zones, curve, best, halving }}
              onChange={(halvingMinutes) => set({ halvingMinutes })}
            />
          )
        )}
      </div>
      {offered !== null && rule !== null && (
        <>
          <TakeOffers now={now} rule={rule} taken={taken} travel={travelWith(network, offered, taken)} />
          <Unknown rows={offered.unknown.map(({ zone }) => zone.name)} />
          {offered.offers.length === 0 ? (
            <p className={styles.note}>Nothing would change: these shares are what the rule gives.</p>
          ) : (
            <OfferTable plan={network.plan} offers={offered.offers} />
          )}
        </>
      )}
      {zones.length === 0 && (
        <p className={styles.note}>
          No area with courses has travel minutes by car to a centre that can treat. Add them under Data, Tables,
          Travel.
        </p>
      )}
    </div>
  );
}

function Unknown({ rows }: { rows: readonly string[] }) {
  if (rows.length === 0) return null;
  const some = rows.slice(0, 4).join(', ');
  return (
    <p className={styles.unknown}>
      {rows.length === 1 ? 'One area has' : `${rows.length} areas have`} no travel minutes, so nothing is offered there:{' '}
      {some}
      {rows.length > 4 ? ` and ${rows.length - 4} more` : ''}.
    </p>
  );
}
