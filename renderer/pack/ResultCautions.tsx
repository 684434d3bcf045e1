import { resultWarnings } from '../plan/results/resultWarnings.ts';
import type { SectionProps } from './section.ts';

type Props = Pick<SectionProps, 'plan' | 'result'> & { scenarioId: string | null };

/** What keeps the figures of the baseline or of one scenario from being relied on. */
export function ResultCautions({ plan, result, scenarioId }: Props) {
  const own = result.warnings.filter(({ scenario }) => scenario === (scenarioId ?? 'baseline'));
  const sentences = resultWarnings({ warnings: own }, plan, scenarioId);
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
