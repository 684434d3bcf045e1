import type { Plan } from '../../../db/schema/plan.ts';
import { CentreOptions } from '../../components/CentreOptions.tsx';

type ScopeProps = { plan: Plan; scopeId: string; onScope(scopeId: string): void };

/** The whole network, or one centre of it. */
export function ScopeChoice({ plan, scopeId, onScope }: ScopeProps) {
  return (
    <label>
      <span className="quiet">Where </span>
      <select value={scopeId} onChange={({ target }) => onScope(target.value)}>
        <option value="network">Whole network</option>
        <CentreOptions centres={plan.centres} />
      </select>
    </label>
  );
}
