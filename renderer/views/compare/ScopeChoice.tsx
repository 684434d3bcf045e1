import type { Plan } from '../../../db/schema/plan.ts';

type ScopeProps = { plan: Plan; scopeId: string; onScope(scopeId: string): void };

/** The whole network, or one centre of it. */
export function ScopeChoice({ plan, scopeId, onScope }: ScopeProps) {
  return (
    <label>
      <span className="quiet">Where </span>
      <select value={scopeId} onChange={({ target }) => onScope(target.value)}>
        <option value="network">Whole network</option>
        {plan.centres.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
