import type { PackSection } from '../../../db/schema/pack.ts';
import { triedOn } from '../../../db/schema/packScenarios.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { EnteredText } from '../../components/EnteredText.tsx';
import { writeWords } from '../../plan/pack/packCommands.ts';
import { sectionWords } from '../../plan/pack/packSections.ts';
import { useStore } from '../../state/store.ts';
import { CostFields } from './CostFields.tsx';
import styles from './PackView.module.css';

type Props = { plan: Plan; section: PackSection; absent: string | null };

/** What a part holds, what the planner says at its head, and what only this part is made with. */
export function PartEditor({ plan, section: { id, words = '' }, absent }: Props) {
  const execute = useStore((state) => state.execute);
  const goTo = useStore((state) => state.goTo);
  return (
    <div className={styles.editor}>
      <p className="quiet">{sectionWords[id].about}</p>
      {absent !== null && <p className={styles.absent}>{absent}</p>}
      <EnteredText
        label="Your words at its head"
        value={words}
        most={8000}
        rows={4}
        hint={hints[id] ?? 'Plain text, or Markdown for lists and emphasis. Leave it empty to say nothing.'}
        onEnter={(text) => {
          const command = writeWords(plan, id, text);
          if (command !== null) execute(command);
        }}
      />
      {id === 'cost' && <CostFields plan={plan} />}
      {(id === 'resilience' || id === 'sensitivity') && (
        <button type="button" onClick={() => goTo({ view: 'risk', scenarioId: triedOn(plan) })}>
          Try it under Risk
        </button>
      )}
      {id === 'risks' && (
        <button
          type="button"
          onClick={() => goTo({ view: 'data', row: { collection: 'risks', key: plan.risks?.[0]?.id ?? '' } })}
        >
          Edit the risks under Data
        </button>
      )}
    </div>
  );
}

const hints: { readonly [id in PackSection['id']]?: string } = {
  decision: 'The board is asked to approve …',
  commercial: 'The machines are bought through …',
};
