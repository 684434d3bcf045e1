import { StoryStep, type StoryView, type WorkshopKind, WorkshopRecord } from '../../../../db/schema/workshop.ts';
import { longDate } from '../../dates.ts';
import { choice, counted, day, described, type FieldsOf, reference, text } from './field.ts';

export const storyViews: { readonly [V in StoryView]: string } = {
  network: 'network',
  fleet: 'fleet',
  demand: 'demand',
  flows: 'flows',
  scenarios: 'scenarios',
  compare: 'compare',
  risk: 'risk',
};

export const storyboardFields: FieldsOf<StoryStep> = {
  id: text('Id'),
  title: text('Title'),
  note: text('Note'),
  scenarioId: reference('Scenario', 'scenario', 'baseline'),
  compareIds: described('Held beside it', StoryStep.shape.compareIds, (ids, names) =>
    (ids ?? []).map((id) => names('scenario', id)).join(', '),
  ),
  view: choice('View', storyViews),
  focus: described('Focus', StoryStep.shape.focus, (focus, names) =>
    [
      ...(focus?.centreId === undefined ? [] : [names('centre', focus.centreId)]),
      ...(focus?.date === undefined ? [] : [longDate(focus.date)]),
      ...(focus?.metric === undefined ? [] : [focus.metric]),
      ...(focus?.leverChangeId === undefined ? [] : [focus.leverChangeId]),
      ...(focus?.part === undefined ? [] : [focus.part]),
    ].join(', '),
  ),
};

export const workshopKinds: { readonly [K in WorkshopKind]: string } = {
  decision: 'decision',
  action: 'action',
  dissent: 'dissent',
};

export const workshopFields: FieldsOf<WorkshopRecord> = {
  id: text('Id'),
  kind: choice('Kind', workshopKinds),
  text: text('Text'),
  role: text('Role'),
  due: day('Due'),
  at: text('Recorded'),
  stepId: text('Step'),
  stepTitle: text('Title of the step'),
  scenarioId: reference('Scenario', 'scenario', 'baseline'),
  scenarioName: text('Scenario as it was called'),
  inputsHash: text('Hash of the inputs'),
  figures: described('Figures on screen', WorkshopRecord.shape.figures, (figures) =>
    counted(figures?.length ?? 0, 'figure'),
  ),
};
