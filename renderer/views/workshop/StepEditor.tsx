import type { Plan } from '../../../db/schema/plan.ts';
import type { StoryFocus, StoryStep } from '../../../db/schema/workshop.ts';
import { CentreOptions } from '../../components/CentreOptions.tsx';
import { EnteredText } from '../../components/EnteredText.tsx';
import { weeklyMetricNames, weeklyMetrics } from '../../plan/results/metrics.ts';
import { drawsBeside, isMeasured, showsKey, showsOf, stepShows } from '../../plan/workshop/stepShows.ts';
import { addStep, changeStep, removeStep } from '../../plan/workshop/storyCommands.ts';
import { useStore } from '../../state/store.ts';
import styles from './WorkshopView.module.css';

type Props = { plan: Plan; step: StoryStep; onChoose(stepId: string): void };

/** One step: its question, what it shows, and the note that only the presenter sees. */
export function StepEditor({ plan, step, onChoose }: Props) {
  const execute = useStore((state) => state.execute);
  const put = (changed: StoryStep) => {
    const command = changeStep(plan, changed);
    if (command !== null) execute(command);
  };
  const { note: _note, focus: _focus, compareIds: _compared, ...bare } = step;
  const { note, focus, compareIds } = step;
  /** Optional fields that say nothing are left out. */
  const set = (part: Partial<StoryStep> & { focus?: StoryFocus }) => {
    const all = { note, focus, compareIds, ...part };
    put({
      ...bare,
      ...part,
      ...(all.note ? { note: all.note } : { note: undefined }),
      ...(all.focus && Object.keys(all.focus).length > 0 ? { focus: all.focus } : { focus: undefined }),
      ...(all.compareIds?.length ? { compareIds: all.compareIds } : { compareIds: undefined }),
    });
  };
  const focusWith = (field: 'centreId' | 'metric', value: string): StoryFocus => {
    const { [field]: _gone, ...rest } = focus ?? {};
    if (field === 'centreId') return { ...rest, ...(value !== '' && { centreId: value }) };
    const metric = weeklyMetricNames.find((name) => name === value);
    return { ...rest, ...(metric && { metric }) };
  };
  const duplicate = () => {
    const { id: _id, ...copied } = step;
    const { command, stepId } = addStep(plan, { ...copied, title: `${step.title.slice(0, 190)} (copy)` });
    if (command !== null) execute(command);
    onChoose(stepId);
  };
  const remove = () => {
    const command = removeStep(plan, step);
    if (command !== null) execute(command);
  };
  const shows = showsOf(step);
  return (
    <div className={styles.editor}>
      <EnteredText label="Question for the room" value={step.title} most={200} onEnter={(title) => set({ title })} />
      <div className={styles.fields}>
        <label>
          Shows
          <select
            value={showsKey(shows)}
            onChange={({ target }) => {
              const chosen = stepShows.find((one) => showsKey(one) === target.value);
              if (chosen === undefined) return;
              const { part: _, ...rest } = focus ?? {};
              set({ view: chosen.view, focus: { ...rest, ...(chosen.part && { part: chosen.part }) } });
            }}
          >
            {stepShows.map((one) => (
              <option key={showsKey(one)} value={showsKey(one)}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Scenario
          <select
            value={step.scenarioId ?? ''}
            onChange={({ target }) => set({ scenarioId: target.value === '' ? null : target.value })}
          >
            <option value="">Baseline</option>
            {plan.scenarios.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            {step.scenarioId !== null && !plan.scenarios.some(({ id }) => id === step.scenarioId) && (
              <option value={step.scenarioId}>A scenario that is no longer in the plan</option>
            )}
          </select>
        </label>
        <label>
          Place
          <select
            value={focus?.centreId ?? ''}
            onChange={({ target }) => set({ focus: focusWith('centreId', target.value) })}
          >
            <option value="">Wherever the scenario is felt</option>
            <CentreOptions centres={plan.centres} />
          </select>
        </label>
        {isMeasured(shows) && (
          <label>
            Measure
            <select
              value={focus?.metric ?? 'waitDays'}
              onChange={({ target }) => set({ focus: focusWith('metric', target.value) })}
            >
              {weeklyMetricNames.map((name) => (
                <option key={name} value={name}>
                  {weeklyMetrics[name].name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {drawsBeside(shows) && plan.scenarios.length > 0 && (
        <fieldset className={styles.beside}>
          <legend>Drawn beside it</legend>
          {plan.scenarios
            .filter(({ id }) => id !== step.scenarioId)
            .map(({ id, name }) => {
              const held = compareIds?.includes(id) ?? false;
              return (
                <label key={id}>
                  <input
                    type="checkbox"
                    checked={held}
                    disabled={!held && (compareIds?.length ?? 0) >= 4}
                    onChange={() =>
                      set({ compareIds: held ? compareIds?.filter((one) => one !== id) : [...(compareIds ?? []), id] })
                    }
                  />
                  {name}
                </label>
              );
            })}
        </fieldset>
      )}
      <EnteredText
        label="Note for the presenter"
        value={note ?? ''}
        most={4000}
        rows={3}
        onEnter={(entered) => set({ note: entered })}
      />
      <div className={styles.under}>
        <button type="button" onClick={duplicate}>
          Duplicate
        </button>
        <button type="button" onClick={remove}>
          Take it out
        </button>
        <span className="quiet">Alt and the arrows move a step in the list.</span>
      </div>
    </div>
  );
}
