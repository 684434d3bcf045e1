import type { Plan } from '../../../db/schema/plan.ts';
import { UncertainInput, type Uncertainty } from '../../../db/schema/uncertainty.ts';
import { SourceMark } from '../../components/SourceMark.tsx';
import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import { TableHead } from '../../components/TableHead.tsx';
import { changeHeader } from '../../plan/commands/changeFields.ts';
import { inputWords } from '../../plan/risk/inputWords.ts';
import { neutralValues } from '../../simulation/risk/sensitivities.ts';
import { useStore } from '../../state/store.ts';
import styles from './Risk.module.css';

/** Between which values each input lies: part of the plan, typed here. */
export function Ranges({ plan }: { plan: Plan }) {
  const execute = useStore((state) => state.execute);
  const set = (input: UncertainInput, range: Uncertainty | null) => {
    const { [input]: _, ...rest } = plan.uncertainty ?? {};
    const uncertainty = range === null ? rest : { ...rest, [input]: range };
    const command = changeHeader(plan, { uncertainty: Object.keys(uncertainty).length > 0 ? uncertainty : undefined });
    if (command) execute(command);
  };
  return (
    <table className={styles.ranges}>
      <caption>
        Ranges of the plan <SaveFigure {...{ title: 'Ranges of uncertain inputs', of: 'plan', table: true }} />
      </caption>
      <TableHead heads={['Input', 'Low', 'High', 'Source']} />
      <tbody>
        {UncertainInput.options.map((input) => {
          const range = plan.uncertainty?.[input];
          const { name, about, step } = inputWords[input];
          const scale = input === 'projectDelay' ? 1 : 100;
          const usual = neutralValues[input] ?? 0.02;
          const end = (which: 'low' | 'high') => (
            <input
              key={`${range?.[which]}`}
              type="number"
              step={step * scale}
              defaultValue={range ? Number((range[which] * scale).toFixed(2)) : ''}
              aria-label={`${name}, ${which}`}
              onBlur={({ target }) => {
                const value = target.valueAsNumber / scale;
                if (target.value === '') return range && set(input, null);
                const held = range ?? { low: usual, high: usual };
                const next = { low: held.low, high: held.high, [which]: value };
                if (value !== range?.[which] && Number.isFinite(value)) {
                  set(input, { low: Math.min(next.low, next.high), high: Math.max(next.low, next.high) });
                }
              }}
              onKeyDown={({ key, currentTarget }) => {
                if (key === 'Enter') currentTarget.blur();
              }}
            />
          );
          return (
            <tr key={input}>
              <th scope="row">
                {name}{' '}
                <span className="quiet">
                  {scale === 1 ? 'weeks, ' : '%, '}
                  {about}
                </span>
              </th>
              <td>{end('low')}</td>
              <td>{end('high')}</td>
              <td>{range ? <SourceMark plan={plan} record={range} /> : <span className="quiet">no range</span>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
