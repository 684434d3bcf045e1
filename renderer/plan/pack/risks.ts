import type { Risk } from '../../../db/schema/pack.ts';

export type RiskScore = { score: number; band: 'low' | 'moderate' | 'high' | 'extreme' };

/** Likelihood times impact, in four bands that a five by five matrix falls into: 1 to 3, 4 to 6, 8 to 12, 15 to 25. */
export function riskScore({ likelihood, impact }: Pick<Risk, 'likelihood' | 'impact'>): RiskScore {
  const score = likelihood * impact;
  return { score, band: score >= 15 ? 'extreme' : score >= 8 ? 'high' : score >= 4 ? 'moderate' : 'low' };
}

/** The gravest first; the plan's order among those that score alike. */
export const risksByGravity = (risks: readonly Risk[]): Risk[] =>
  risks.toSorted((a, b) => riskScore(b).score - riskScore(a).score);
