import { useMemo } from 'react';
import { longDate } from '../../../plan/dates.ts';
import { movedWords, whoMoves } from '../../../plan/mapTries/whoMoves.ts';
import { decimal } from '../../../plan/numbers.ts';
import type { MapTrial } from './askedHere.ts';
import type { TrialDraft } from './trialDraft.ts';
import styles from './WhatIf.module.css';

type Props = { made: Pick<TrialDraft, 'draft' | 'scenarioId' | 'changeIds' | 'offer'>; trial: MapTrial };

/** Who goes elsewhere by it: never silently. */
export function WhoMoves({ made, trial }: Props) {
  const { draft, scenarioId, changeIds, offer } = made;
  const date = trial.does === 'open' ? (offer?.from ?? trial.satellite.from) : trial.change.from;
  const words = useMemo(
    () => movedWords(whoMoves(draft, scenarioId, changeIds, date), nobodyOf(trial)),
    [draft, scenarioId, changeIds, date, trial],
  );
  return (
    <div className={styles.moves}>
      <p>
        <span className="quiet">On {longDate(date)}. </span>
        {words}
      </p>
    </div>
  );
}

/** How that is known. */
export function HowKnown({ made: { offer }, trial }: Pick<Props, 'trial'> & { made: Pick<TrialDraft, 'offer'> }) {
  return (
    <div className={styles.how}>
      {trial.does === 'change' && trial.change.type !== 'divertFlow' && (
        <p className="quiet">What a centre cannot treat goes to the nearest by car that can.</p>
      )}
      {offer !== null && (
        <p className="quiet">
          {`${decimal(offer.journeys.length)} journeys to it are estimated from coordinates `}
          <span className={styles.derived}>derived</span>
          {trial.does === 'open' && trial.satellite.draws
            ? `; each area’s part by distance decay, pull halving every ${decimal(offer.halvingMinutes, 1)} minutes by car. Pathways with shares of their own keep them.`
            : '.'}
        </p>
      )}
    </div>
  );
}

/** Why nobody goes elsewhere, where nobody does. */
function nobodyOf(trial: MapTrial): string {
  if (trial.does === 'open') return 'Nobody is sent there yet: its part can be given here, or under Flows.';
  switch (trial.change.type) {
    case 'machineDown':
      return 'Nobody goes elsewhere: those who are treated there wait for the machines that are left.';
    case 'divertFlow':
      return trial.change.share === 0
        ? 'Nobody goes elsewhere yet: move the share.'
        : 'Nobody goes elsewhere: those people go there already, or none of them go where they are sent from.';
    default:
      return 'Nobody goes elsewhere: no courses go there then.';
  }
}
