import { type Mix, Pathway } from '../../../../db/schema/pathway.ts';
import { longDate } from '../../dates.ts';
import {
  amount,
  choice,
  counted,
  described,
  type FieldsOf,
  figure,
  provenanceFields,
  shareWords,
  text,
  yesNo,
} from './field.ts';
import { machineKinds } from './machineFields.ts';

/** “15 fractions 70%, 5 fractions 30%” */
export const mixWords = (mix: Mix): string =>
  mix.map(({ fractions, share }) => `${counted(fractions, 'fraction')} ${shareWords(share)}`).join(', ');

export const intents: { readonly [I in Pathway['intent']]: string } = {
  radical: 'radical',
  palliative: 'palliative',
  other: 'other',
};

export const attendancePatterns: { readonly [P in Pathway['pattern']]: string } = {
  daily: 'daily',
  alternateDays: 'on alternate days',
  weekly: 'weekly',
  twiceDaily: 'twice a day',
};

export const pathwayFields: FieldsOf<Pathway> = {
  id: text('Id'),
  name: text('Name'),
  tumourSite: text('Tumour site'),
  intent: choice('Intent', intents),
  category: amount('Category'),
  targetDays: amount('Target', 'days'),
  priority: amount('Priority'),
  fractionation: described('Fractionation', Pathway.shape.fractionation, (periods) =>
    periods.map(({ from, mix }) => (from === null ? '' : `from ${longDate(from)}: `) + mixWords(mix)).join('; '),
  ),
  minutesFirst: amount('First fraction', 'minutes'),
  minutesLater: amount('Later fractions', 'minutes'),
  pattern: choice('Attendance', attendancePatterns),
  capabilities: text('Capabilities needed'),
  sameDay: yesNo('May start the same day'),
  urgent: yesNo('Urgent'),
  imaging: described(
    'Imaging',
    Pathway.shape.imaging,
    (imaging) =>
      imaging.map(({ kind, minutes }) => `${machineKinds[kind]} ${figure(minutes)} minutes`).join(', ') || 'none',
  ),
  planning: {
    ...described('Planning', Pathway.shape.planning, (planning) =>
      planning === null
        ? 'none'
        : `${figure(planning.minDays)} to ${figure(planning.maxDays)} working days, mostly ${figure(planning.modeDays)}`,
    ),
    unit: 'working days',
  },
  ...provenanceFields,
};
