import { useId } from 'react';
import styles from '../../components/EditTargetChoice.module.css';

type Props<T extends string> = {
  legend: string;
  options: readonly { id: T; name: string }[];
  chosen: T;
  onChoose(id: T): void;
};

/** A few choices side by side, one of which holds: looks as the choice of where changes go does. */
export function PartChoice<T extends string>({ legend, options, chosen, onChoose }: Props<T>) {
  const group = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map(({ id, name }) => (
        <label key={id} className={styles.option}>
          <input
            type="radio"
            name={group}
            className="visually-hidden"
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
