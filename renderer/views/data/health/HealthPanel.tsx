import type { Plan } from '../../../../db/schema/plan.ts';
import { type Finding, type Severity, severities } from '../../../plan/health/finding.ts';
import { useStore } from '../../../state/store.ts';
import { BenchmarkTable } from '../BenchmarkTable.tsx';
import data from '../PlanDataView.module.css';
import { FindingLine } from './FindingLine.tsx';
import styles from './HealthPanel.module.css';
import { severityTexts } from './severityTexts.ts';

/** Everything wrong or doubtful in the plan, gravest first, with how its first year compares with published figures. */
export function HealthPanel({ plan }: { plan: Plan }) {
  const findings = useStore((state) => state.findings);
  const isLost = useStore((state) => state.healthLost);
  return (
    <div className={data.view}>
      <section className={data.section} aria-busy={findings === null && !isLost}>
        <h2>Plan health</h2>
        {findings === null ? (
          <p className="quiet" role={isLost ? 'alert' : undefined}>
            {isLost ? lostWords : 'Looking through the plan…'}
          </p>
        ) : (
          <>
            <p role="status">{summary(findings)}</p>
            {severities.map((severity) => (
              <Group key={severity} plan={plan} severity={severity} findings={findings} />
            ))}
          </>
        )}
      </section>
      <BenchmarkTable plan={plan} />
    </div>
  );
}

const lostWords =
  'What is wrong or doubtful in the plan cannot be told: looking through it stopped twice, for want of memory as a rule. ' +
  'Nothing of the plan is lost. It is tried again at the next change.';

function Group({ plan, severity, findings }: { plan: Plan; severity: Severity; findings: readonly Finding[] }) {
  const held = findings.filter((finding) => finding.severity === severity);
  if (held.length === 0) return null;
  const { Icon, heading, explained } = severityTexts[severity];
  return (
    <section className={styles.group} data-severity={severity} aria-label={heading}>
      <h3 className={styles.heading}>
        <Icon className={styles.icon} aria-hidden="true" /> {heading}{' '}
        <span className={styles.count}>{held.length}</span>
      </h3>
      <p className="quiet">{explained}</p>
      <ul className={styles.list}>
        {held.map((finding) => (
          <FindingLine key={finding.id} plan={plan} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function summary(findings: readonly Finding[]): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [wrong, doubtful] = [count('wrong'), count('doubtful')];
  if (wrong + doubtful === 0) return 'Nothing in the plan is wrong or doubtful.';
  const things = [...(wrong > 0 ? [`${wrong} wrong`] : []), ...(doubtful > 0 ? [`${doubtful} doubtful`] : [])];
  return `${things.join(' and ')}. Looked through again whenever something changes.`;
}
