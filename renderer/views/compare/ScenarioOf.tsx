import { type ReactNode, useState } from 'react';
import type { Scenario } from '../../../db/schema/scenario.ts';
import styles from './CompareView.module.css';
import type { Compared } from './compared.ts';

type Props = {
  among: readonly Compared[];
  nothing: string;
  /** What the chosen one does, where there is a choice: nobody else says it then. */
  sentenceOf(scenario: Scenario): string;
  children(scenario: Scenario): ReactNode;
};

/** What is told of one scenario at a time: the first of several until another is chosen, `nothing` where there is none. */
export function ScenarioOf({ among, nothing, sentenceOf, children }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const scenario = (among.find(({ scenario: { id } }) => id === chosen) ?? among[0])?.scenario;
  if (!scenario) return <p className="quiet">{nothing}</p>;
  return (
    <>
      {among.length > 1 && (
        <>
          <label>
            <span className="quiet">Of </span>
            <select value={scenario.id} onChange={({ target }) => setChosen(target.value)}>
              {among.map(({ scenario: { id, name } }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <p className={styles.sentence}>{sentenceOf(scenario)}</p>
        </>
      )}
      {children(scenario)}
    </>
  );
}
