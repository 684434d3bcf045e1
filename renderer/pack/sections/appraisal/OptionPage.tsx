import type { Scenario } from '../../../../db/schema/scenario.ts';
import { onParentSentence, placeSentences, type WorkClause, workClauses } from '../../../plan/pack/optionWords.ts';
import { placeName, scopeOfScenario } from '../../../plan/results/scope.ts';
import { warningsOf } from '../../../plan/warnings.ts';
import { upperFirst } from '../../../simulation/firstLetter.ts';
import { ResultCautions } from '../../ResultCautions.tsx';
import { type SectionProps, textWidth } from '../../section.ts';
import styles from './appraisal.module.css';
import { CentreChangeTable } from './CentreChangeTable.tsx';
import { Fan, fanNote } from './Fan.tsx';
import { StartedFigure, StartedTable, startedCurves } from './StartedWithin.tsx';

const half = (textWidth.portrait - 16) / 2;

/** One option: what it does to waits where it is felt, at which centres, and to how long people wait. */
export function OptionPage({ plan, result, scenario }: SectionProps & { scenario: Scenario }) {
  const { id, name, description } = scenario;
  // What concerns one centre is drowned in the whole network's figures, so it is shown there.
  const scope = scopeOfScenario(plan, scenario);
  const sentences = placeSentences(plan, result, scenario);
  const beyond = onParentSentence(plan, result, scenario);
  const shown = { result, scenarioId: id, scope, finding: sentences[0] ?? '' };
  const series = startedCurves(result, id, scope.id);
  return (
    <div className={`page ${styles.option}`}>
      <h2>{name}</h2>
      {description !== undefined && <p className="quiet">{description}</p>}
      {sentences.map((sentence) => (
        <p key={sentence} className="lead">
          {sentence}
        </p>
      ))}
      {beyond !== null && <p>{beyond}</p>}
      {warningsOf(plan, id).map((warning) => (
        <p key={warning} className="caution">
          <strong>Worth a look.</strong> {warning}
        </p>
      ))}
      <ResultCautions plan={plan} result={result} scenarioId={id} />
      <Fan {...shown} metric="waitDays" width={textWidth.portrait} height={136} />
      <div className={styles.beside}>
        <Fan {...shown} metric="withinTarget" width={half} height={128} />
        {series.length > 0 && <StartedFigure series={series} place={placeName(scope)} width={half} height={128} />}
      </div>
      <p className="quiet">{fanNote(result.replications)}</p>
      {series.length > 0 && <StartedTable series={series} place={placeName(scope)} />}
      <Work clauses={workClauses(result, id)} />
      <h3>Centre by centre, over the whole plan</h3>
      <CentreChangeTable plan={plan} result={result} scenarioId={id} />
    </div>
  );
}

/** Clauses as one sentence. */
const Work = ({ clauses }: { clauses: readonly WorkClause[] }) => (
  <p>
    {clauses.map(({ words, count, under }, at) => (
      <span key={words}>
        <span data-count={count} data-under={under}>
          {at === 0 ? upperFirst(words) : words}
        </span>
        {at < clauses.length - 1 ? '; ' : '.'}
      </span>
    ))}
  </p>
);
