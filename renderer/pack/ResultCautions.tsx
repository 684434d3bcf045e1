import { resultWarnings } from '../plan/results/resultWarnings.ts';
import type { SectionProps } from './section.ts';

type Props = Pick<SectionProps, 'plan' | 'result'> & {
  scenarioId: string | null;
  /** More than these are counted, and the part of the pack is named that has them. */
  most?: { count: number; under: string };
};

/** What keeps the figures of the baseline or of one scenario from being relied on. */
export function ResultCautions({ plan, result, scenarioId, most }: Props) {
  const own = result.warnings.filter(({ scenario }) => scenario === (scenarioId ?? 'baseline'));
  const sentences = resultWarnings({ warnings: own }, plan, scenarioId);
  if (sentences.length === 0) return null;
  const said = sentences.slice(0, most?.count);
  const more = sentences.length - said.length;
  return (
    <div className="caution">
      <strong>Worth a look in these figures.</strong>
      <ul>
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {most && more > 0 && <li>{`And ${more} more like ${more === 1 ? 'it' : 'these'}, under “${most.under}”.`}</li>}
      </ul>
    </div>
  );
}
