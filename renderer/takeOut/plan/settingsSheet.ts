import type { Plan } from '../../../db/schema/plan.ts';
import { inputWords } from '../../plan/risk/inputWords.ts';
import { months } from '../../plan/seasons/seasons.ts';
import { weekdays } from '../../plan/tables/kinds/lists.ts';
import type { SheetCell, SheetOut } from '../sheet.ts';
import type { SourceNumbers } from './sourceNumbers.ts';

type Setting = { about: string; name: string; value: SheetCell; unit?: string; sourceId?: string | null };

/** What holds for the plan as a whole and stands in none of its tables: one row for each figure. */
export function settingsSheet(plan: Plan, numbers: SourceNumbers): SheetOut {
  const settings = [...frame(plan), ...aid(plan), ...seasons(plan), ...capital(plan), ...uncertain(plan)];
  return {
    name: 'Plan',
    about: 'What holds for the plan as a whole: when it runs, mutual aid, seasons, capital and what is uncertain.',
    columns: [{ name: 'About' }, { name: 'Setting' }, { name: 'Value' }, { name: 'Unit' }, { name: 'Source' }],
    rows: settings.map(({ about, name, value, unit, sourceId }) => [
      about,
      name,
      value,
      unit ?? null,
      sourceId === undefined ? null : numbers.words(sourceId),
    ]),
    frozen: 2,
    unsure: settings.map(({ sourceId }) => new Set(sourceId !== undefined && numbers.unsure(sourceId) ? [2] : [])),
  };
}

function frame(plan: Plan): Setting[] {
  const { weekdays: days, bankHolidays } = plan.decisions ?? { weekdays: [1, 2, 3, 4, 5], bankHolidays: false };
  const about = 'When';
  return [
    { about, name: 'Start', value: { date: plan.startDate } },
    { about, name: 'Length', value: plan.horizonWeeks, unit: 'weeks' },
    { about, name: 'Warm-up', value: plan.warmUpWeeks, unit: 'weeks' },
    { about, name: 'Decision days', value: weekdays.write(days, plan) },
    { about, name: 'Decisions on bank holidays', value: bankHolidays ? 'Yes' : 'No' },
  ];
}

function aid({ mutualAid }: Plan): Setting[] {
  if (mutualAid === undefined) return [];
  const { enabled, offerAfterDays, maxExtraMinutes, acceptance, source, fieldSources } = mutualAid;
  const about = 'Mutual aid';
  const from = (field: string) => ({ sourceId: fieldSources?.[field] ?? source ?? null });
  return [
    { about, name: 'Mutual aid is on', value: enabled ? 'Yes' : 'No' },
    { about, name: 'Offered after', value: offerAfterDays, unit: 'days', ...from('offerAfterDays') },
    { about, name: 'Most extra travel', value: maxExtraMinutes, unit: 'minutes', ...from('maxExtraMinutes') },
    { about, name: 'Offers accepted', value: { share: acceptance }, unit: '%', ...from('acceptance') },
  ];
}

const seasons = ({ seasonality = [], seasonalitySource }: Plan): Setting[] =>
  seasonality.map((factor, month) => ({
    about: 'Seasons',
    name: months[month] ?? '',
    value: factor,
    unit: 'of an average month',
    sourceId: seasonalitySource ?? null,
  }));

const capital = ({ capitalEnvelope = {} }: Plan): Setting[] =>
  Object.entries(capitalEnvelope).map(([year, pounds]) => ({
    about: 'Capital envelope',
    name: year,
    value: { pounds },
    unit: '£',
  }));

/** Ranges as the plan keeps them: factors of what it has, growth as a share, delay in weeks. */
const uncertain = ({ uncertainty = {} }: Plan): Setting[] =>
  uncertainInputs.flatMap((input) => {
    const range = uncertainty[input];
    if (range === undefined) return [];
    const { name, about: of } = inputWords[input];
    const said = {
      about: 'Uncertain inputs',
      unit: input === 'projectDelay' ? 'weeks' : `% ${of}`,
      sourceId: range.source ?? null,
    };
    const valued = (value: number): SheetCell => (input === 'projectDelay' ? value : { share: value });
    return [
      { ...said, name: `${name}, low`, value: valued(range.low) },
      { ...said, name: `${name}, high`, value: valued(range.high) },
    ];
  });

const uncertainInputs = [
  ...(['demand', 'growth', 'staffing', 'timeBetweenFailures'] as const),
  ...(['repairTime', 'projectLength', 'projectDelay'] as const),
];
