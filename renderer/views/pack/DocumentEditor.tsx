import type { PackSettings } from '../../../db/schema/pack.ts';
import { packScenarios, preferredAmong } from '../../../db/schema/packScenarios.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { EnteredText } from '../../components/EnteredText.tsx';
import type { Fields } from '../../plan/commands/changeFields.ts';
import { setPack } from '../../plan/pack/packCommands.ts';
import { useStore } from '../../state/store.ts';
import styles from './PackView.module.css';

/** What the document is and what it answers: its status, question and options. */
export function DocumentEditor({ plan }: { plan: Plan }) {
  const execute = useStore((state) => state.execute);
  const { status = 'draft', version = '', question = '', leavesNhs = false } = plan.pack ?? {};
  const chosen = packScenarios(plan);
  const set = (fields: Fields<PackSettings>, label: string) => {
    const command = setPack(plan, fields, label);
    if (command !== null) execute(command);
  };
  const choose = (id: string, taken: boolean) => {
    const wanted = plan.scenarios.filter((one) => (one.id === id ? taken : chosen.includes(one)));
    const all = wanted.length === plan.scenarios.length;
    const name = plan.scenarios.find((one) => one.id === id)?.name;
    set(
      { scenarioIds: all ? undefined : wanted.map((one) => one.id) },
      taken ? `Take “${name}” into the pack` : `Leave “${name}” out of the pack`,
    );
  };
  return (
    <div className={styles.editor}>
      <EnteredText
        label="The question it answers"
        value={question}
        most={1000}
        rows={2}
        hint="Should Portsmouth’s replacement slip by a year?"
        onEnter={(text) => set({ question: text === '' ? undefined : text }, 'Write the question of the pack')}
      />
      <div className={styles.fields}>
        <label>
          Status
          <select
            value={status}
            onChange={({ target }) =>
              set(
                { status: target.value === 'final' ? 'final' : undefined },
                target.value === 'final' ? 'Call the pack final' : 'Call the pack a draft',
              )
            }
          >
            <option value="draft">Draft</option>
            <option value="final">Final</option>
          </select>
        </label>
        <EnteredText
          label="Version"
          value={version}
          most={40}
          optional
          hint="0.1"
          onEnter={(text) =>
            set(
              { version: text === '' ? undefined : text },
              text === '' ? 'Take the version off the pack' : `Call the pack version ${text}`,
            )
          }
        />
        <label>
          Speaks for
          <select
            value={preferredAmong(plan, chosen)?.id ?? ''}
            onChange={({ target }) =>
              set(
                { preferredId: target.value === '' ? undefined : target.value },
                target.value === ''
                  ? 'Have the pack speak for no option'
                  : `Have the pack speak for “${plan.scenarios.find(({ id }) => id === target.value)?.name}”`,
              )
            }
          >
            <option value="">No option</option>
            {chosen.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {plan.scenarios.length > 0 && (
        <fieldset className={styles.choices}>
          <legend>Options held against the baseline</legend>
          {plan.scenarios.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.some((one) => one.id === id)}
                onChange={({ target }) => choose(id, target.checked)}
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={leavesNhs}
          onChange={({ target }) =>
            set(
              { leavesNhs: target.checked || undefined },
              target.checked ? 'Make the pack to leave the NHS' : 'Make the pack for the NHS alone',
            )
          }
        />
        The pack leaves the NHS: do not print counts of people or courses below five
      </label>
    </div>
  );
}
