import styles from './ScenarioWarnings.module.css';

/** Everything that keeps the figures from being relied on, as a list. */
export function WarningNotes({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section className={styles.warnings} aria-label="Worth a look in these figures">
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
