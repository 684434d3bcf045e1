import { max } from 'd3-array';
import type { Plan } from '../../../../db/schema/plan.ts';
import { LoadPanel } from '../../../charts/load/LoadPanel.tsx';
import { wrapName } from '../../../charts/map/wrapName.ts';
import { decimal } from '../../../plan/numbers.ts';
import { centreYears, yearsOf } from '../../../plan/pack/centreYears.ts';
import { growthSentence, partYearsWords } from '../../../plan/pack/loadWords.ts';
import type { ScenarioResult } from '../../../simulation/results.ts';
import { packTextSize, textWidth } from '../../section.ts';
import { YearTable } from '../YearTable.tsx';
import styles from './AskedAndHad.module.css';

const gap = 12;

/** What is asked of every centre against what its machines have, year by year: a panel each on one scale, and the figures. */
export function AskedAndHad({ plan, baseline }: { plan: Plan; baseline: ScenarioResult }) {
  const centres = plan.centres.map(({ id, name }) => ({ id, name, years: centreYears(baseline, id) }));
  const years = yearsOf(baseline.weekStarts).map(({ year }) => `${year}`);
  const columns = centres.length > 9 ? 4 : Math.min(3, centres.length);
  const width = (textWidth.portrait - gap * (columns - 1)) / columns;
  const mostHours =
    (max(centres, (centre) => max(centre.years, ({ asked, had }) => Math.max(asked || 0, had || 0))) ?? 0) / 60;
  const nameLines = columns < 4 ? 1 : (max(centres, ({ name }) => wrapName(name).length) ?? 1);
  const rows = centres.map(({ id, name, years: own }) => ({
    ...{ id, name, values: own.map(({ asked }) => asked / 60), below: own.map(({ had }) => had / 60) },
  }));
  return (
    <>
      <h2>What is asked of each centre, and what it has</h2>
      <p>{growthSentence(centres.map((centre) => centre.years))}</p>
      <figure className={styles.breaks}>
        <figcaption>
          Hours of treatment a week: bars are asked for, the line is what machines have, dark is beyond it
        </figcaption>
        <div className={styles.panels} style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
          {centres.map((centre) => (
            <LoadPanel
              key={centre.id}
              {...{ name: centre.name, years: centre.years, mostHours, nameLines, width }}
              height={columns === 1 ? 200 : 126 + 13 * (nameLines - 1)}
              textSize={packTextSize}
            />
          ))}
        </div>
      </figure>
      <p className="quiet">
        As simulated; what machines have is less service days, swaps and breakdowns. In the table what is asked for
        stands over what there is. {partYearsWords(baseline.weekStarts)}
      </p>
      <YearTable years={years} rows={rows} what="Hours a week" format={(value) => decimal(value)} />
    </>
  );
}
