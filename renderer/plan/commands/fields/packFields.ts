import type { PackSettings, Risk } from '../../../../db/schema/pack.ts';
import type { Names } from '../recordNames.ts';
import { amount, type FieldsOf, shareWords, text } from './field.ts';

/** How a pack is made, as far as one line says it. */
export function packWords(pack: PackSettings | undefined, names: Names): string {
  if (pack === undefined) return 'as it is made without settings';
  const { status = 'draft', version, scenarioIds, preferredId, discountRate } = pack;
  return [
    version === undefined ? status : `${status}, version ${version}`,
    ...(scenarioIds === undefined ? [] : [scenarioIds.map((id) => names('scenario', id)).join(', ') || 'no scenario']),
    ...(preferredId === undefined ? [] : [`${names('scenario', preferredId)} preferred`]),
    ...(discountRate === undefined ? [] : [`discounted by ${shareWords(discountRate)} a year`]),
  ].join('; ');
}

export const riskFields: FieldsOf<Risk> = {
  id: text('Id'),
  name: text('Risk'),
  likelihood: amount('Likelihood'),
  impact: amount('Impact'),
  response: text('What is done about it'),
  owner: text('Owner'),
};
