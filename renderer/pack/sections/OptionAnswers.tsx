import { sum } from 'd3-array';
import { clipped } from '../../plan/projectName.ts';
import { briefDifference } from '../../plan/results/resultSentences.ts';
import { placeName, scopeOfScenario } from '../../plan/results/scope.ts';
import { upperFirst } from '../../simulation/firstLetter.ts';
import type { SectionProps } from '../section.ts';

/** More options than these are counted and left to their own section, so that the summary stays on its page. */
const mostNamed = 8;
/** Characters of a description, and of all of them together, that there is room for. */
const longest = { one: 230, all: 900 };

const brief = (description: string): string => clipped(description, longest.one);

type Props = Pick<SectionProps, 'plan' | 'result' | 'scenarios' | 'preferred'>;

/** Every option with what it is and what it does to waits where it is felt. */
export function OptionAnswers({ plan, result, scenarios, preferred }: Props) {
  const named = scenarios.slice(0, mostNamed);
  const more = scenarios.length - named.length;
  const described = sum(named, ({ description = '' }) => brief(description).length) <= longest.all;
  return (
    <>
      <table className="answers">
        <thead>
          <tr>
            <th scope="col">Option</th>
            <th scope="col">What it does to waiting</th>
          </tr>
        </thead>
        <tbody>
          {named.map((scenario) => {
            const { id, name, description } = scenario;
            const scope = scopeOfScenario(plan, scenario);
            return (
              <tr key={id}>
                <th scope="row">
                  {name}
                  {id === preferred?.id && ' (preferred)'}
                  {described && description !== undefined && <small className="quiet">{brief(description)}</small>}
                </th>
                <td>
                  <span className="quiet">{upperFirst(placeName(scope))}:</span> {briefDifference(result, id, scope.id)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {more > 0 && <p>And {more} more, under “The options”.</p>}
    </>
  );
}
