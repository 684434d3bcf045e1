import type { Plan } from '../../../db/schema/plan.ts';
import type { WorkshopRecord } from '../../../db/schema/workshop.ts';
import { EnteredText } from '../../components/EnteredText.tsx';
import { shortDate } from '../../plan/dates.ts';
import { kindWords, recordedAt } from '../../plan/workshop/recordRows.ts';
import { changeRecord, removeFromRecord } from '../../plan/workshop/storyCommands.ts';
import { useStore } from '../../state/store.ts';
import { FigureTable } from './FigureTable.tsx';
import styles from './WorkshopView.module.css';

/** One thing said, with what was on screen then. The words can be mended; the figures stay as they were. */
export function RecordLine({ plan, record }: { plan: Plan; record: WorkshopRecord }) {
  const execute = useStore((state) => state.execute);
  const put = (changed: WorkshopRecord) => {
    const command = changeRecord(plan, changed);
    if (command !== null) execute(command);
  };
  const remove = () => {
    const command = removeFromRecord(plan, record);
    if (command !== null) execute(command);
  };
  const about = [
    record.role,
    record.due === undefined ? undefined : `due ${shortDate(record.due)}`,
    recordedAt(record.at),
    record.stepTitle,
    record.scenarioName,
  ];
  return (
    <li className={styles.line} data-kind={record.kind} data-testid="workshop-record">
      <p>
        <strong>{kindWords[record.kind]}.</strong> {record.text}
      </p>
      <p className="quiet">{about.filter(Boolean).join(' · ')}</p>
      <details>
        <summary>Figures and wording</summary>
        <div className={styles.inside}>
          <FigureTable shown={record} />
          <EnteredText label="Wording" value={record.text} most={2000} onEnter={(text) => put({ ...record, text })} />
          <EnteredText
            label="Role, not a name"
            value={record.role ?? ''}
            most={200}
            rows={1}
            onEnter={(role) => put({ ...record, role: role === '' ? undefined : role })}
          />
          <button type="button" onClick={remove}>
            Take it out of the record
          </button>
        </div>
      </details>
    </li>
  );
}
