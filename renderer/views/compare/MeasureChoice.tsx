import styles from './CompareView.module.css';

type Props<M extends string> = {
  measures: readonly M[];
  nameOf(measure: NoInfer<M>): string;
  chosen: NoInfer<M>;
  onChoose(measure: NoInfer<M>): void;
};

/** Which measure is shown, one of a few. */
export function MeasureChoice<M extends string>({ measures, nameOf, chosen, onChoose }: Props<M>) {
  return (
    <fieldset className={styles.metrics}>
      <legend className="visually-hidden">Measure</legend>
      {measures.map((measure) => (
        <label key={measure} className={styles.metric}>
          <input type="radio" name="measure" checked={measure === chosen} onChange={() => onChoose(measure)} />
          {nameOf(measure)}
        </label>
      ))}
    </fieldset>
  );
}
