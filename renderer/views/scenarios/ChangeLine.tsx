import GripVertical from 'lucide-react/icons/grip-vertical';
import type { KeyboardEvent } from 'react';
import type { Change } from '../../../db/schema/change.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import {
  mendChange,
  reasonChange,
  removeChange,
  reorderChange,
  sendChange,
  switchChange,
} from '../../plan/scenarios/changeEdits.ts';
import { missingIn } from '../../plan/scenarios/pointAt.ts';
import type { ScenarioFault } from '../../plan/scenarios/scenarioFaults.ts';
import { ChangeLever } from '../levers/ChangeLever.tsx';
import styles from './ChangeList.module.css';
import { doIt } from './scenarioDo.ts';

type Props = {
  plan: Plan;
  scenario: Scenario;
  change: Change;
  sentence: string;
  at: number;
  count: number;
  /** True where changes stand by their dates, so that their order is not to be had. */
  fixed: boolean;
  fault: ScenarioFault | undefined;
  /** Whether its levers are shown. */
  open: boolean;
  onOpen: (open: boolean) => void;
};

const dragged = 'application/x-change';

/** One change: its sentence, whether it is on, why it is there, and what can be done with it. */
export function ChangeLine({ plan, scenario, change, sentence, at, count, fixed, fault, open, onOpen }: Props) {
  const of = [plan, scenario.id, change.id] as const;
  const others = plan.scenarios.filter(({ id }) => id !== scenario.id);
  const gone = fault?.kind === 'gone';
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined || !event.altKey || fixed) return;
    event.preventDefault();
    doIt(reorderChange(...of, by));
  };
  const send = (value: string) => {
    const [how, toId = ''] = value.split(/ (.*)/);
    doIt(sendChange(plan, { scenarioId: scenario.id, changeId: change.id, toId, move: how === 'move' }));
  };
  return (
    <li
      className={styles.line}
      data-off={change.off === true}
      data-change={change.id}
      onDragOver={(event) => event.dataTransfer.types.includes(dragged) && event.preventDefault()}
      onDrop={(event) => {
        const id = event.dataTransfer.getData(dragged);
        const was = scenario.changes.findIndex((held) => held.id === id);
        if (was !== -1 && !fixed) doIt(reorderChange(plan, scenario.id, id, at - was));
      }}
    >
      <button
        type="button"
        className={styles.grip}
        aria-label={`Order, ${at + 1} of ${count}: ${sentence}`}
        title="Drag, or Alt with Up or Down, to apply it earlier or later"
        disabled={fixed || count < 2}
        draggable={!fixed}
        onDragStart={({ dataTransfer }) => dataTransfer.setData(dragged, change.id)}
        onKeyDown={onKeyDown}
      >
        <GripVertical aria-hidden="true" />
      </button>
      <input
        type="checkbox"
        aria-label={`In force: ${sentence}`}
        checked={!change.off}
        disabled={gone && change.off === true}
        onChange={({ target }) => doIt(switchChange(...of, target.checked))}
      />
      <div className={styles.said}>
        <p className={styles.sentence}>{sentence}.</p>
        {fault && <p className={styles.fault}>{fault.words}</p>}
        {gone &&
          missingIn(plan, change).map(({ field, what, others: candidates }) => (
            <select
              key={field}
              aria-label={`Point it at another ${what}`}
              value=""
              onChange={({ target }) => doIt(mendChange(...of, field, target.value))}
            >
              <option value="">Point it at another {what}…</option>
              {candidates.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          ))}
        {open && <ChangeLever scenarioId={scenario.id} changeId={change.id} />}
        <input
          key={change.why ?? ''}
          className={styles.why}
          aria-label={`Reason: ${sentence}`}
          placeholder="Why?"
          maxLength={2000}
          defaultValue={change.why ?? ''}
          onBlur={({ target }) => target.value.trim() !== (change.why ?? '') && doIt(reasonChange(...of, target.value))}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Escape') currentTarget.value = change.why ?? '';
            if (key === 'Enter' || key === 'Escape') currentTarget.blur();
          }}
        />
      </div>
      <div className={styles.does}>
        <button type="button" aria-expanded={open} aria-label={`Adjust: ${sentence}`} onClick={() => onOpen(!open)}>
          Adjust
        </button>
        {others.length > 0 && (
          <select
            className={styles.send}
            aria-label={`Send elsewhere: ${sentence}`}
            value=""
            onChange={({ target }) => send(target.value)}
          >
            <option value="">Send to…</option>
            {(['move', 'copy'] as const).map((how) => (
              <optgroup key={how} label={how === 'move' ? 'Move to' : 'Copy to'}>
                {others.map(({ id, name }) => (
                  <option key={id} value={`${how} ${id}`}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
        <button type="button" aria-label={`Take out: ${sentence}`} onClick={() => doIt(removeChange(...of))}>
          Take out
        </button>
      </div>
    </li>
  );
}
