import type { Shown, ShownCount } from '../../../../intake/rtds/shown.ts';
import styles from './FoundCharts.module.css';
import { shownText } from './shownText.ts';

/** Sites are many; those after these are few courses each. */
const mostSites = 12;

/** Courses by tumour site, radical and palliative side by side. */
export function SiteBars({ sites }: { sites: Shown['sites'] }) {
  const shown = sites.slice(0, mostSites);
  const most = Math.max(
    1,
    ...shown.flatMap(({ radical, palliative, rest }) => [radical ?? 0, palliative ?? 0, rest ?? 0]),
  );
  const rest = shown.some((site) => site.rest !== 0);
  return (
    <figure className={styles.chart}>
      <figcaption>Courses by tumour site</figcaption>
      <table className={styles.sites}>
        <thead>
          <tr>
            <th scope="col">Site</th>
            <th scope="col">Radical</th>
            <th scope="col">Palliative</th>
            {rest && <th scope="col">Other, not known</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((site) => (
            <tr key={site.name}>
              <th scope="row" className={styles.site}>
                {site.name}
              </th>
              <Bar count={site.radical} most={most} />
              <Bar count={site.palliative} most={most} />
              {rest && <Bar count={site.rest} most={most} />}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

const Bar = ({ count, most }: { count: ShownCount; most: number }) => (
  <td>
    <span className={styles.bar} style={{ width: `${((count ?? 0) / most) * 60}%` }} />
    <span>{count === 0 ? '' : shownText(count)}</span>
  </td>
);
