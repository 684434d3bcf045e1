import type { Plan } from '../../../../../db/schema/plan.ts';
import { TableHead } from '../../../../components/TableHead.tsx';
import { groupKey } from '../../../../intake/rtds/courseGroup.ts';
import type { Matching } from '../../../../intake/rtds/derive/matching.ts';
import type { Extract } from '../../../../intake/rtds/extract.ts';
import type { Shown, ShownCount } from '../../../../intake/rtds/shown.ts';
import tables from './MatchAndTake.module.css';
import { MachineOptions, PathwayOptions, ProviderOptions } from './MatchOptions.tsx';
import styles from './RtdsPanel.module.css';
import { useRtds } from './rtdsStore.ts';
import { shownText } from './shownText.ts';

type Props = { plan: Plan; extract: Extract; shown: Shown; matching: Matching };

/** What the file’s providers, machines and kinds of course are in the plan: suggested by name, and the planner’s to say. */
export function MatchTables({ plan, extract, shown, matching }: Props) {
  const match = useRtds((state) => state.match);
  return (
    <section className={styles.section} aria-label="What it is in the plan">
      <h3>What it is in the plan</h3>
      <p className={`quiet ${styles.lead}`}>
        Suggested by name. A course is at the centre of the machine of its first visit; where the machine is not
        matched, at the trust or centre that its provider is.
      </p>
      <div className={tables.matches}>
        <div>
          {shown.machines.length > 0 && (
            <table className={tables.match} data-testid="match-machines">
              <TableHead heads={['Machine in the file', { number: 'Visits' }, 'In the plan']} />
              <tbody>
                {shown.machines.map(({ name, visits }) => (
                  <Line key={name} name={name} count={visits}>
                    <select
                      aria-label={`Machine ${name}`}
                      value={matching.machines[name] ?? ''}
                      onChange={({ target }) => match({ machines: { [name]: target.value } })}
                    >
                      <MachineOptions plan={plan} />
                    </select>
                  </Line>
                ))}
              </tbody>
            </table>
          )}
          {shown.providers.length > 0 && (
            <table className={tables.match} data-testid="match-providers">
              <TableHead heads={['Provider in the file', { number: 'Courses' }, 'In the plan']} />
              <tbody>
                {shown.providers.map(({ name, courses }) => (
                  <Line key={name} name={name} count={courses}>
                    <select
                      aria-label={`Provider ${name}`}
                      value={matching.providers[name] ?? ''}
                      onChange={({ target }) => match({ providers: { [name]: target.value } })}
                    >
                      <ProviderOptions plan={plan} />
                    </select>
                  </Line>
                ))}
              </tbody>
            </table>
          )}
        </div>
        {extract.groups.length > 0 && (
          <table className={tables.match} data-testid="match-groups">
            <TableHead heads={['Kind of course in the file', { number: 'Courses' }, 'Pathway in the plan']} />
            <tbody>
              {extract.groups.map((group, at) => {
                const key = groupKey(group);
                const { name = '', courses = null } = shown.groups[at] ?? {};
                const pathwayIds = matching.groups[key] ?? [];
                return (
                  <Line key={key} name={name} count={courses}>
                    <select
                      aria-label={`Pathway of ${name}`}
                      value={pathwayIds.join(' ')}
                      onChange={({ target }) =>
                        match({ groups: { [key]: target.value === '' ? [] : target.value.split(' ') } })
                      }
                    >
                      <PathwayOptions plan={plan} group={group} chosen={pathwayIds} />
                    </select>
                  </Line>
                );
              })}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}

const Line = ({ name, count, children }: { name: string; count: ShownCount; children: React.ReactNode }) => (
  <tr>
    <th scope="row" className={tables.name}>
      {name}
    </th>
    <td className="number">{shownText(count)}</td>
    <td>{children}</td>
  </tr>
);
