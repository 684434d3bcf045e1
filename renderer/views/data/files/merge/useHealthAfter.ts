import { useEffect, useState } from 'react';
import type { Plan } from '../../../../../db/schema/plan.ts';
import type { Finding } from '../../../../plan/health/finding.ts';
import { createHealthChecker } from '../../../../state/healthChecker.ts';

let hear: (plan: Plan, findings: Finding[]) => void = () => undefined;
let checker: ReturnType<typeof createHealthChecker> | null = null;

/** What would be wrong or doubtful in a plan that is not stored; null until it has been looked at. */
export function useHealthAfter(plan: Plan | null): readonly Finding[] | null {
  const [found, setFound] = useState<{ plan: Plan; findings: Finding[] } | null>(null);
  useEffect(() => {
    if (plan === null) return;
    hear = (looked, findings) => setFound({ plan: looked, findings });
    checker ??= createHealthChecker((looked, findings) => hear(looked, findings));
    checker.check(plan);
    return () => {
      hear = () => undefined;
    };
  }, [plan]);
  return found !== null && found.plan === plan ? found.findings : null;
}
