import type { Problem } from '../../../db/schema/problem.ts';
import { planFileProblem } from '../../plan/planFileProblem.ts';
import styles from './PlanDataView.module.css';

/** All that is wrong with a plan file, by the names of its own things. */
export function PlanFileProblems({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul className={styles.problems}>
      {problems.map((problem) => {
        const { about, words, path } = planFileProblem(problem);
        return (
          <li key={`${problem.path} ${problem.message}`}>
            {about !== null && (
              <>
                <strong>{about}</strong>:{' '}
              </>
            )}
            {words} {path !== '' && <code className="quiet">{path}</code>}
          </li>
        );
      })}
    </ul>
  );
}
