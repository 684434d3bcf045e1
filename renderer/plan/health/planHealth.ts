import type { Plan } from '../../../db/schema/plan.ts';
import { type Finding, type HealthRule, severities } from './finding.ts';
import { healthRules } from './healthRules.ts';

type Held = { parts: readonly unknown[]; findings: Finding[] };

/** What each rule found last, and in what. */
const held = new Map<string, Held>();

/** What a rule finds; what it found before while the parts of the plan that it reads are the same. */
export function findingsOf(rule: HealthRule, plan: Plan): Finding[] {
  const parts = rule.reads.map((part) => plan[part]);
  const known = held.get(rule.id);
  if (known?.parts.every((part, at) => part === parts[at])) return known.findings;
  const findings = rule.find(plan);
  held.set(rule.id, { parts, findings });
  return findings;
}

/** Findings with the gravest first, those of the plan itself before those of scenarios. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      Number(a.scenarioId !== null) - Number(b.scenarioId !== null),
  );

/** Everything wrong or doubtful in a plan. */
export const planHealth = (plan: Plan): Finding[] =>
  inOrder(healthRules(plan).flatMap((rule) => findingsOf(rule, plan)));

/** The same, for a first answer: what takes long is as it was found before. */
export const quickHealth = (plan: Plan): Finding[] =>
  inOrder(
    healthRules(plan).flatMap((rule) => (rule.slow ? (held.get(rule.id)?.findings ?? []) : findingsOf(rule, plan))),
  );
