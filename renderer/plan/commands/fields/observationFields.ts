import { Observation } from '../../../../db/schema/observation.ts';
import { measureNames, monthSpan } from '../../observed/observedWords.ts';
import { choice, counted, described, type FieldsOf, provenanceFields, reference, text } from './field.ts';

type Months = Observation['months'];

/** “12 months, April 2025 to March 2026” */
export function monthsWords(months: Months): string {
  const all = months.map(({ month }) => month).toSorted();
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return 'none';
  const span = monthSpan([first, last]);
  return all.length === 1 ? span : `${counted(all.length, 'month')}, ${span}`;
}

export const observationFields: FieldsOf<Observation> = {
  id: text('Id'),
  measure: choice('Measure', measureNames),
  trustId: reference('Trust', 'trust'),
  centreId: reference('Centre', 'centre'),
  machineId: reference('Machine', 'machine'),
  pathwayId: reference('Pathway', 'pathway', 'all pathways'),
  months: described('Months', Observation.shape.months, monthsWords),
  source: provenanceFields.source,
};
