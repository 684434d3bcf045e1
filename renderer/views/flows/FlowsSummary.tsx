import { sum } from 'd3-array';
import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import { longDate } from '../../plan/dates.ts';
import { subjectCourses } from '../../plan/flows/flowWords.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import { exact, inForm } from '../../saving/table/exact.ts';
import { upperFirst } from '../../simulation/firstLetter.ts';
import { useStore } from '../../state/store.ts';
import { Fact } from '../network/inspector/Fact.tsx';
import styles from '../network/inspector/Inspector.module.css';
import { SourceList } from '../network/inspector/SourceList.tsx';
import { useFlowsNow } from './useFlowsNow.ts';

/** What the flows on screen come to, by centre, while nothing is chosen. */
export function FlowsSummary() {
  const select = useStore((state) => state.select);
  const now = useFlowsNow();
  if (now === null) return null;
  const { matrix, network, editing, date } = now;
  const { rows, columns } = matrix;
  const courses = sum(rows, ({ coursesPerYear }) => coursesPerYear);
  const areas = rows.filter(({ coursesPerYear }) => coursesPerYear > 0).length;
  const sent = columns
    .filter(({ coursesPerYear }) => coursesPerYear > 0)
    .toSorted((a, b) => b.coursesPerYear - a.coursesPerYear);
  const title = subjectCourses(network.plan, editing.subject);
  return (
    <article className={styles.inspector}>
      <h2>{upperFirst(title)}</h2>
      <p className={styles.lead}>
        Choose an area or a centre to see its figures. Drag a share, or type over it, to ask what if.
      </p>
      <dl className={styles.facts}>
        <Fact name="Courses a year" detail={`from ${decimal(areas)} areas, on ${longDate(date)}`}>
          {decimal(courses)}
        </Fact>
      </dl>
      <table className={styles.parts}>
        <thead>
          <tr>
            <th scope="col">
              Centre <SaveFigure title={`${upperFirst(title)} by centre`} {...{ of: 'plan', table: true }} />
            </th>
            <th scope="col" className="number">
              Courses a year
            </th>
            <th scope="col" className="number" {...inForm('share')}>
              Share
            </th>
          </tr>
        </thead>
        <tbody>
          {sent.map(({ centre, coursesPerYear }) => (
            <tr key={centre.id}>
              <th scope="row">
                <button type="button" className="plain" onClick={() => select({ kind: 'centre', id: centre.id })}>
                  {centre.name}
                </button>
              </th>
              <td className="number" {...exact(coursesPerYear)}>
                {decimal(coursesPerYear)}
              </td>
              <td className="number" {...exact(coursesPerYear / courses)}>
                {percent(coursesPerYear / courses)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className={styles.facts}>
        <SourceList
          plan={network.plan}
          name="Courses from"
          records={rows.flatMap(({ demand }) => demand)}
          field="coursesPerYear"
        />
        <SourceList
          plan={network.plan}
          name="Shares from"
          records={rows.flatMap(({ flows }) => flows)}
          field="shares"
        />
      </dl>
    </article>
  );
}
