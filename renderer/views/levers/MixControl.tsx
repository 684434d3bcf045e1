import { useState } from 'react';
import type { Mix } from '../../../db/schema/pathway.ts';
import { rebalanced } from '../../plan/flows/rebalance.ts';
import type { MixLever } from '../../plan/levers/lever.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import styles from './ChangeLever.module.css';
import type { LeverHand } from './useLever.ts';

const meanOf = (mix: Mix): number => mix.reduce((sum, { fractions, share }) => sum + fractions * share, 0);

/** How many fractions courses have: moving one share lets the others give way, so that the whole stays a whole. */
export function MixControl({ lever, hand }: { lever: MixLever; hand: LeverHand }) {
  const { value, before, set } = lever;
  const [adding, setAdding] = useState('');
  const shares = Object.fromEntries(value.map(({ fractions, share }) => [String(fractions), share]));
  const withShare = (fractions: number, share: number): Mix => {
    const after = rebalanced(shares, String(fractions), share);
    const known = new Set([...value.map((part) => part.fractions), fractions]);
    return [...known]
      .toSorted((a, b) => a - b)
      .map((count) => ({ fractions: count, share: after[String(count)] ?? 0 }));
  };
  /** What is left with nobody is no part of the mix; its slider stays for as long as it is held. */
  const settled = () =>
    hand.commit((change) =>
      change.type === 'changeFractionation' ? { ...change, mix: change.mix.filter(({ share }) => share > 0) } : change,
    );
  const add = () => {
    const fractions = Math.round(Number(adding));
    setAdding('');
    if (fractions >= 1 && fractions <= 60 && !(String(fractions) in shares)) hand.set(set(withShare(fractions, 0.1)));
  };
  const was = new Map(before.map(({ fractions, share }) => [fractions, share]));
  return (
    <fieldset className={styles.mix}>
      <legend className={styles.label}>
        Fractions a course: {decimal(meanOf(value), 1)} on average, {decimal(meanOf(before), 1)} in the plan
      </legend>
      {value.map(({ fractions, share }) => (
        <div key={fractions} className={styles.part}>
          <span className={styles.count}>{fractions}</span>
          <span className={styles.track}>
            <span className={styles.neutral} style={{ left: percent(was.get(fractions) ?? 0, 1) }} aria-hidden="true" />
            <input
              type="range"
              min={0}
              max={1}
              step={0.01}
              value={share}
              disabled={value.length === 1}
              aria-label={`Courses with ${fractions} fractions`}
              aria-valuetext={percent(share)}
              onChange={({ target }) => hand.to(set(withShare(fractions, Number(target.value))))}
              onPointerUp={settled}
              onKeyUp={settled}
            />
          </span>
          <span className={styles.share}>{percent(share)}</span>
        </div>
      ))}
      <label className={styles.adding}>
        Another number of fractions
        <input
          type="number"
          min={1}
          max={60}
          value={adding}
          onChange={({ target }) => setAdding(target.value)}
          onBlur={add}
          onKeyDown={({ key }) => {
            if (key === 'Enter') add();
          }}
        />
      </label>
    </fieldset>
  );
}
