import { useState } from 'react';
import { problemsText } from '../../db/schema/problem.ts';
import type { FoundPlan } from '../../db/schema/trouble.ts';
import { TableHead } from '../components/TableHead.tsx';
import { momentText } from '../plan/backups/backupWords.ts';
import { fileStem } from '../plan/fileName.ts';
import { faultText } from '../state/faultText.ts';
import { saveAs } from '../state/saveAs.ts';
import { foundWords } from './troubleWords.ts';

/** The plans that were found in the file, each of which can be saved as a plan file as far as it could be read. */
export function FoundPlans({ plans }: { plans: readonly FoundPlan[] }) {
  const [said, setSaid] = useState<string | null>(null);

  const save = async ({ planId, name }: FoundPlan) => {
    try {
      const read = await window.planner.foundPlan({ planId });
      if (!read.ok) return setSaid(problemsText(read.problems));
      const file = `${fileStem(name ?? 'plan')}.plan.json`;
      const bytes = new TextEncoder().encode(read.value.text);
      const saved = await saveAs({ name: file, mime: 'application/json', bytes });
      setSaid(saved.ok ? saved.value : problemsText(saved.problems));
    } catch (error) {
      setSaid(`The plan was not saved: ${faultText(error)}.`);
    }
  };

  if (plans.length === 0) return <p>No plan in the file could be read.</p>;
  return (
    <>
      <table data-testid="found">
        <TableHead heads={['Plan', { number: 'Revision' }, 'Last saved', 'State', 'Plan file']} />
        <tbody>
          {plans.map((plan) => (
            <tr key={plan.planId}>
              <th scope="row">{plan.name ?? 'A plan whose name is lost'}</th>
              <td className="number">{plan.revision ?? ''}</td>
              <td>{plan.savedAt === null || Number.isNaN(Date.parse(plan.savedAt)) ? '' : momentText(plan.savedAt)}</td>
              <td>{foundWords[plan.state]}</td>
              <td>
                {plan.state !== 'lost' && (
                  <button
                    type="button"
                    aria-label={`Save ${plan.name ?? 'the plan'} as a plan file`}
                    onClick={() => void save(plan)}
                  >
                    Save…
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status">{said}</p>
    </>
  );
}
