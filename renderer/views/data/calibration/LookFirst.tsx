import { leadTo } from '../../../palette/leadTo.ts';
import type { Look } from '../../../plan/observed/lookFirst.ts';
import styles from './Calibration.module.css';

/** The inputs to look at where a place differs, the likeliest first, each with a way to where it stands. */
export function LookFirst({ looks, placeName }: { looks: readonly Look[]; placeName: string }) {
  if (looks.length === 0) return null;
  return (
    <tr>
      <td colSpan={5} className={styles.looks}>
        <p id={`look-${placeName}`}>Look at these first</p>
        <ol aria-labelledby={`look-${placeName}`}>
          {looks.map(({ id, sentence, link, place }) => (
            <li key={id}>
              {sentence}{' '}
              <button
                type="button"
                className={styles.link}
                aria-label={`${link}, for ${placeName}: ${sentence}`}
                onClick={() => leadTo(place)}
              >
                {link}
              </button>
            </li>
          ))}
        </ol>
      </td>
    </tr>
  );
}
