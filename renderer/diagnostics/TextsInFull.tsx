import type { DiagnosticText } from './diagnosticTexts.ts';
import styles from './TextsInFull.module.css';

/** Each of the texts that would be saved, word for word; the log opens when it is asked for. */
export const TextsInFull = ({ texts }: { texts: readonly DiagnosticText[] }) => (
  <div className={styles.texts}>
    {texts.map(({ name, text }) => (
      <details key={name} open={!name.includes('.log')}>
        <summary>
          {name} <span className={styles.size}>{linesOf(text)}</span>
        </summary>
        <pre className="verbatim">{text}</pre>
      </details>
    ))}
  </div>
);

function linesOf(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '').length;
  return lines === 1 ? '1 line' : `${lines} lines`;
}
