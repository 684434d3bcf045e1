import { Plan } from '../../../../db/schema/plan.ts';
import { Scenario } from '../../../../db/schema/scenario.ts';
import type { Source, SourceStatus } from '../../../../db/schema/source.ts';
import { changeWords } from '../../scenarios/changeSentence.ts';
import type { RecordCollection } from '../recordKey.ts';
import { weekdayWords } from './centreFields.ts';
import {
  amount,
  choice,
  counted,
  day,
  described,
  type FieldsOf,
  figure,
  provenanceFields,
  reference,
  shareWords,
  text,
} from './field.ts';
import { packWords } from './packFields.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The single fields at the top of a plan. */
export const headerFields: FieldsOf<Omit<Plan, RecordCollection>> = {
  format: text('Format'),
  version: amount('Version of the format'),
  name: text('Name'),
  description: text('Description'),
  startDate: day('Start'),
  horizonWeeks: amount('Length', 'weeks'),
  warmUpWeeks: amount('Warm-up', 'weeks'),
  decisions: described('Decision days', Plan.shape.decisions, (decisions) =>
    decisions === undefined
      ? 'none'
      : `${weekdayWords(decisions.weekdays)}, ${decisions.bankHolidays ? 'and' : 'not'} on bank holidays`,
  ),
  seasonality: described(
    'Seasonality',
    Plan.shape.seasonality,
    (factors) => factors?.map((factor, month) => `${months[month]} ${figure(factor)}`).join(', ') ?? 'none',
  ),
  seasonalitySource: reference('Source of the seasons', 'source'),
  capitalEnvelope: described('Capital envelope', Plan.shape.capitalEnvelope, (envelope) =>
    envelope === undefined
      ? 'none'
      : Object.entries(envelope)
          .map(([year, pounds]) => `${year} £${figure(pounds / 1e6)}m`)
          .join(', '),
  ),
  uncertainty: described('Uncertain inputs', Plan.shape.uncertainty, (ranges) =>
    ranges === undefined
      ? 'none'
      : Object.entries(ranges)
          .map(([input, { low, high }]) => `${input} ${figure(low)} to ${figure(high)}`)
          .join(', '),
  ),
  pack: described('Planning pack', Plan.shape.pack, packWords),
  savedFrom: described('Saved from', Plan.shape.savedFrom, (points) => counted(points?.length ?? 0, 'state')),
  mutualAid: described('Mutual aid', Plan.shape.mutualAid, (aid) =>
    aid === undefined
      ? 'none'
      : [
          aid.enabled ? 'on' : 'off',
          `offered beyond ${figure(aid.offerAfterDays)} days`,
          `at most ${figure(aid.maxExtraMinutes)} more minutes of travel`,
          `${shareWords(aid.acceptance)} accept`,
        ].join(', '),
  ),
};

export const scenarioFields: FieldsOf<Scenario> = {
  id: text('Id'),
  name: text('Name'),
  parentId: reference('Builds on', 'scenario'),
  description: text('Description'),
  changes: described('Changes', Scenario.shape.changes, (changes, names) =>
    changes.length === 0 ? 'none' : changes.map((change) => changeWords(change, names)).join('; '),
  ),
  ...provenanceFields,
};

export const sourceStatuses: { readonly [S in SourceStatus]: string } = {
  published: 'published',
  local: 'local',
  derived: 'derived',
  illustrative: 'illustrative',
};

export const sourceFields: FieldsOf<Source> = {
  id: text('Id'),
  title: text('Title'),
  address: text('Address'),
  date: day('Date'),
  status: choice('Status', sourceStatuses),
  note: text('Note'),
};
