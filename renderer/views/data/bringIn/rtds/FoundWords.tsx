import { leastKept } from '../../../../../db/schema/observation.ts';
import { periodWords } from '../../../../intake/rtds/derive/takeOffers.ts';
import type { Extract } from '../../../../intake/rtds/extract.ts';
import { lineWords } from '../../../../intake/rtds/lineWords.ts';
import { rowReasons } from '../../../../intake/rtds/problems.ts';
import type { Shown } from '../../../../intake/rtds/shown.ts';
import { shortDate } from '../../../../plan/dates.ts';
import { decimal, percent } from '../../../../plan/numbers.ts';
import styles from './RtdsPanel.module.css';
import { shownText } from './shownText.ts';

/** What was found in words, what cannot be told and which rows say nothing. */
export function FoundWords({ extract, shown }: { extract: Extract; shown: Shown }) {
  const { missing, problems } = extract;
  return (
    <section className={styles.section} aria-label="What was found">
      <h3>What was found</h3>
      <p className={styles.lead} role="status" data-testid="rtds-found">
        {foundSentence(extract)} {waitSentence(shown)} {givenSentence(shown)} {prioritySentence(shown)}
      </p>
      <p className={`quiet ${styles.lead}`}>
        These are counts alone: rows and identifiers are gone. Counts under five are told as few or left blank, here and
        in what is taken in, with any other that would give one away.
      </p>
      {missing.length > 0 && (
        <div>
          <h4>What cannot be told</h4>
          <ul className={styles.sentences}>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {problems.length > 0 && (
        <div>
          <h4>Rows with something wrong</h4>
          <ul className={styles.sentences}>
            {problems.map(({ reason, rows, lines }) => (
              <li key={reason}>
                {decimal(rows)} {rows === 1 ? 'row has' : 'rows have'} {rowReasons[reason].said}, first on{' '}
                {lineWords(lines)}. {rowReasons[reason].whole ? 'Left out.' : 'The rest of the row counts.'}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function foundSentence(extract: Extract): string {
  const { rows, visits, courses, from, to } = extract;
  const span = `${periodWords(extract)} (${shortDate(from)} to ${shortDate(to)})`;
  const counted = [
    ...(courses >= leastKept ? [`${decimal(courses)} courses begun`] : []),
    ...(visits >= leastKept ? [`${decimal(visits)} visits`] : []),
  ];
  const held = counted.length === 0 ? 'fewer than five courses and visits' : counted.join(' and ');
  return `${decimal(rows)} rows from ${span}, with ${held}.`;
}

const waitSentence = ({ waits }: Shown): string =>
  waits === null
    ? ''
    : `Half of the courses waited ${decimal(waits.median)} days or less from the decision to treat, nine in ten ${decimal(waits.p90)} or less; ${percent(waits.within31, 1)} began within 31 days.`;

const givenSentence = ({ givenShare }: Shown): string =>
  givenShare === null ? '' : `Of the fractions prescribed, ${percent(givenShare, 1)} were given.`;

function prioritySentence({ priorities }: Shown): string {
  if (priorities.length === 0) return '';
  const parts = priorities.map(({ name, courses }) => `${shownText(courses)} ${name}`);
  return `By priority: ${parts.join(', ')}.`;
}
