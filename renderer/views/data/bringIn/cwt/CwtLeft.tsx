import type { CwtReading } from '../../../../intake/cwt/cwtReading.ts';
import { countWords, decimal } from '../../../../plan/numbers.ts';
import styles from './Cwt.module.css';

const mostProblems = 50;
const mostProviders = 12;

/** What is left out, and why. */
export function CwtLeft({ reading: { extract, missing, others } }: { reading: CwtReading }) {
  const { left, problems } = extract;
  const sentences = [
    left.modality > 0 && `${countWords(left.modality, 'row')} of other treatments, or of all together.`,
    left.standard > 0 && `${countWords(left.standard, 'row')} of other standards.`,
    others.length > 0 && `${providersWords(others)} no trust of this plan: ${shortened(others)}.`,
    missing.length > 0 &&
      `Not in the file: ${missing.map(({ name, odsCode }) => `${name} (${odsCode ?? 'no ODS code in the plan'})`).join('; ')}.`,
  ].filter((sentence) => sentence !== false);
  if (sentences.length === 0 && problems.length === 0) return null;
  return (
    <section aria-label="Left out" className={styles.left}>
      <h3>Left out</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {problems.length > 0 && (
        <>
          <h3>Rows that cannot be read</h3>
          <ul data-testid="cancer-waits-problems">
            {problems.slice(0, mostProblems).map(({ row, message }) => (
              <li key={row}>
                Row {row}: {message}.
              </li>
            ))}
          </ul>
          {problems.length > mostProblems && <p className="quiet">And {problems.length - mostProblems} more.</p>}
        </>
      )}
    </section>
  );
}

const providersWords = (codes: readonly string[]): string =>
  codes.length === 1 ? 'One provider is' : `${decimal(codes.length)} providers are`;

const shortened = (codes: readonly string[]): string =>
  codes.length <= mostProviders
    ? codes.join(', ')
    : `${codes.slice(0, mostProviders).join(', ')} and ${codes.length - mostProviders} more`;
