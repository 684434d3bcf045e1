import { stateSentence } from '../../../plan/results/resultSentences.ts';
import { network } from '../../../plan/results/scope.ts';
import { warningsOf } from '../../../plan/warnings.ts';
import { CentreTable } from '../../../views/compare/CentreTable.tsx';
import { KpiTable } from '../../../views/compare/KpiTable.tsx';
import { ResultCautions } from '../../ResultCautions.tsx';
import { type SectionProps, textWidth } from '../../section.ts';
import { Fan, fanNote } from './Fan.tsx';

/** A plan without options: what it does to waiting times as it stands. */
export function BaselineAlone({ plan, result }: SectionProps) {
  const [baseline] = result.scenarios;
  if (!baseline) return null;
  const finding = stateSentence(baseline.network, network.place);
  const shown = { result, scenarioId: null, scope: network, finding, width: textWidth.portrait, height: 270 };
  return (
    <>
      <p className="lead">{finding}</p>
      {warningsOf(plan, null).map((warning) => (
        <p key={warning} className="caution">
          <strong>Worth a look.</strong> {warning}
        </p>
      ))}
      <Fan {...shown} metric="waitDays" />
      <Fan {...shown} metric="withinTarget" />
      <p className="quiet">{fanNote(result.replications)}</p>
      <ResultCautions plan={plan} result={result} scenarioId={null} />
      <div className="tables">
        <h2>In figures</h2>
        <KpiTable result={result} scope={network} scenario={null} />
        <CentreTable plan={plan} result={result} scenario={null} />
      </div>
    </>
  );
}
