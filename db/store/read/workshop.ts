import { given, grouped, type Rows } from './rows.ts';

export function readStoryboard(rows: Rows): unknown[] {
  const compared = grouped(rows('storyboard_compared'), 'step_id');
  return rows('storyboard_step').map((row) => {
    const compareIds = compared(row.id).map(({ scenario_id }) => scenario_id);
    const focus = given({
      centreId: row.focus_centre_id,
      date: row.focus_date,
      metric: row.focus_metric,
      leverChangeId: row.focus_change_id,
      part: row.focus_part,
    });
    return {
      id: row.id,
      title: row.title,
      scenarioId: row.scenario_id,
      view: row.view,
      ...given({
        note: row.note,
        compareIds: compareIds.length === 0 ? null : compareIds,
        focus: Object.keys(focus).length === 0 ? null : focus,
      }),
    };
  });
}

export function readWorkshop(rows: Rows): unknown[] {
  const figures = grouped(rows('workshop_figure'), 'record_id');
  return rows('workshop_record').map((row) => {
    const shown = figures(row.id).map(({ label, value, interval }) => ({ label, value, ...given({ interval }) }));
    return {
      id: row.id,
      kind: row.kind,
      text: row.text,
      at: row.recorded_at,
      scenarioId: row.scenario_id,
      scenarioName: row.scenario_name,
      inputsHash: row.inputs_hash,
      ...given({
        role: row.role,
        due: row.due,
        stepId: row.step_id,
        stepTitle: row.step_title,
        figures: shown.length === 0 ? null : shown,
      }),
    };
  });
}
