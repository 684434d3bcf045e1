import { resultWarnings } from '../plan/results/resultWarnings.ts';
import type { SectionProps } from './section.ts';

type Props = Pick<SectionProps, 'plan' | 'result'> & { scenarioId: string | null };

/**
 * What keeps the figures of the baseline from being relied on, or what of a scenario does beyond that: what is said of
 * the plan as it stands is not said again of every option.
 */
export function ResultCautions({ plan, result, scenarioId }: Props) {
  const of = (id: string | null) =>
    resultWarnings({ warnings: result.warnings.filter(({ scenario }) => scenario === (id ?? 'baseline')) }, plan, id);
  const said = scenarioId === null ? [] : of(null);
  const sentences = of(scenarioId).filter((sentence) => !said.includes(sentence));
  if (sentences.length === 0) return null;
  return (
    <div className="caution">
      <strong>Worth a look in these figures.</strong>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
