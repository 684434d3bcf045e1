import { useEffect, useState } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import type { Satellite } from '../../../plan/mapTries/satellite.ts';
import { satelliteLevers } from '../../../plan/mapTries/satelliteLevers.ts';
import leverStyles from '../../levers/ChangeLever.module.css';
import { PlainControl } from '../../levers/LeverControl.tsx';
import type { LeverHand } from '../../levers/useLever.ts';
import { useStandsBeforeRoom } from './useStandsBeforeRoom.ts';
import styles from './WhatIf.module.css';

type Props = { plan: Plan; satellite: Satellite; hand: LeverHand<Satellite> };

/** A satellite's name and all that can be moved of it. */
export function SatelliteFields({ plan, satellite, hand }: Props) {
  const standing = useStandsBeforeRoom();
  return (
    <div className={standing ? `${leverStyles.levers} ${leverStyles.large}` : styles.levers}>
      <NameField
        name={satellite.name}
        onType={(name) => hand.to({ ...satellite, name })}
        onDone={() => hand.commit()}
      />
      {satelliteLevers(plan, satellite).map((lever) => (
        <PlainControl key={lever.key} lever={lever} hand={hand} />
      ))}
    </div>
  );
}

type NameProps = { name: string; onType(name: string): void; onDone(): void };

/** Taken as it is typed, so that nothing jumps away from under a hand that leaves it; an empty one is not. */
function NameField({ name, onType, onDone }: NameProps) {
  const [typed, setTyped] = useState(name);
  useEffect(() => setTyped(name), [name]);
  const finish = () => {
    setTyped(name);
    onDone();
  };
  return (
    <label className={leverStyles.line}>
      <span className={leverStyles.label}>Name</span>
      <input
        className={styles.name}
        value={typed}
        maxLength={120}
        autoComplete="off"
        onChange={({ target: { value } }) => {
          setTyped(value);
          if (value.trim() !== '') onType(value.trim());
        }}
        onBlur={finish}
        onKeyDown={({ key }) => {
          if (key === 'Enter') finish();
        }}
      />
    </label>
  );
}
