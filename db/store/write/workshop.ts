import type { StoryStep, WorkshopRecord } from '../../schema/workshop.ts';
import { cell } from '../row.ts';
import { type Put, putList } from './put.ts';

export function putStoryboard(put: Put, steps: readonly StoryStep[]): void {
  putList(put, 'storyboard_step', {}, steps, (step) => ({
    id: step.id,
    title: step.title,
    note: cell(step.note),
    scenario_id: step.scenarioId,
    view: step.view,
    focus_centre_id: cell(step.focus?.centreId),
    focus_date: cell(step.focus?.date),
    focus_metric: cell(step.focus?.metric),
    focus_change_id: cell(step.focus?.leverChangeId),
    focus_part: cell(step.focus?.part),
  }));
  for (const { id, compareIds } of steps) {
    putList(put, 'storyboard_compared', { step_id: id }, compareIds ?? [], (scenarioId) => ({
      scenario_id: scenarioId,
    }));
  }
}

export function putWorkshop(put: Put, records: readonly WorkshopRecord[]): void {
  putList(put, 'workshop_record', {}, records, (record) => ({
    id: record.id,
    kind: record.kind,
    text: record.text,
    role: cell(record.role),
    due: cell(record.due),
    recorded_at: record.at,
    step_id: cell(record.stepId),
    step_title: cell(record.stepTitle),
    scenario_id: record.scenarioId,
    scenario_name: record.scenarioName,
    inputs_hash: record.inputsHash,
  }));
  for (const { id, figures } of records) {
    putList(put, 'workshop_figure', { record_id: id }, figures ?? [], ({ label, value, interval }) => ({
      label,
      value,
      interval: cell(interval),
    }));
  }
}
