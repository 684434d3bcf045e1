import { applyEdits, type Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { ok, type Result } from '../../../db/schema/problem.ts';
import type { Source } from '../../../db/schema/source.ts';
import { upperFirst } from '../../simulation/firstLetter.ts';
import { put, putRecords } from '../commands/putRecords.ts';
import { decimal } from '../numbers.ts';
import { changeSharesInPlan } from './changeShares.ts';
import { type DraftShares, editedNetwork, type ShareEditing } from './draftShares.ts';
import { fromWords, subjectCourses } from './flowWords.ts';
import { changesOf, type Offer, type Rule } from './offers.ts';
import { trySharesInScenario } from './tryShares.ts';

/** How a rule is spoken of. */
export const ruleWords = (rule: Rule): string =>
  rule.kind === 'nearest'
    ? 'the nearest capable centre'
    : `distance decay, pull halving every ${decimal(rule.halvingMinutes, 1)} minutes`;

/** What shares made by a rule give as their source. */
function sourceOf(rule: Rule): Source {
  const nearest = rule.kind === 'nearest';
  return {
    id: nearest ? 'flows-nearest-centre' : `flows-distance-decay-${rule.halvingMinutes.toFixed(1)}`,
    title: nearest
      ? 'Flows by rule: every course to the nearest capable centre by car'
      : `Flows by rule: distance decay by car, pull halving every ${decimal(rule.halvingMinutes, 1)} minutes`,
    status: 'derived',
    note: 'Computed from the travel minutes of the plan when the suggestion was taken.',
  };
}

type Taken = Omit<DraftShares, 'shares'>;

/** Offers taken into the plan itself, with the rule as the source of the new shares: one command. */
export function offersInPlan(
  plan: Plan,
  { subject, from, holds, scenarioId }: ShareEditing,
  rule: Rule,
  offers: readonly Offer[],
): Result<Taken> | null {
  const label = `Send ${subjectCourses(plan, subject)} of ${areas(offers.length)} by ${ruleWords(rule)} ${fromWords(plan, from)}`;
  const named = { name: 'take-offered-shares', label };
  const source = sourceOf(rule);
  const flows = changeSharesInPlan(plan, changesOf(zonesOf(offers), subject, from, holds), named, source.id);
  if (flows === null) return null;
  const known = plan.sources?.some(({ id }) => id === source.id) ?? false;
  const cited = known ? null : putRecords(plan, named, [put('sources', source)]);
  const command: Command = { ...flows, edits: [...(cited?.edits ?? []), ...flows.edits] };
  const applied = applyEdits(plan, command.edits);
  return applied.ok ? ok({ draft: applied.value, command, scenarioId }) : applied;
}

/** Offers taken into a new scenario, on top of the one on screen: a change of flow for every area. */
export function offersInScenario(
  plan: Plan,
  editing: ShareEditing,
  rule: Rule,
  offers: readonly Offer[],
): Result<Taken> | null {
  const { subject, from, holds, scenarioId } = editing;
  const courses = subjectCourses(plan, subject);
  const what = `${upperFirst(courses)} by ${ruleWords(rule)}`;
  const tried = trySharesInScenario(
    plan,
    editedNetwork(plan, editing),
    {
      name: what,
      stem: `${subject === '*' ? 'general' : subject}-by-${rule.kind}`,
      parentId: editing.target === 'plan' ? null : scenarioId,
    },
    changesOf(zonesOf(offers), subject, from, holds),
    {
      name: 'try-offered-shares',
      label: `Try in a scenario: ${what}, ${areas(offers.length)}, ${fromWords(plan, from)}`,
    },
  );
  const applied = applyEdits(plan, tried.command.edits);
  return applied.ok ? ok({ draft: applied.value, ...tried }) : applied;
}

const zonesOf = (offers: readonly Offer[]) => offers.map(({ before, shares }) => ({ zoneId: before.zone.id, shares }));
const areas = (count: number): string => (count === 1 ? 'one area' : `${count} areas`);
