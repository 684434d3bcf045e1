import { TableHead } from '../../components/TableHead.tsx';
import { recordedAt } from '../../plan/workshop/recordRows.ts';
import type { SectionBody, SectionProps } from '../section.ts';

/** As many as a reader goes through; the whole log can be saved from the planner. */
const most = 200;

/** What was done to the plan since a pack was last made of it, the newest first. */
function Body({ about: { changes } }: SectionProps) {
  if (changes === undefined) return null;
  const shown = changes.entries.toReversed().slice(0, most);
  return (
    <>
      <p>
        {changes.since === null
          ? 'No pack was made of this plan before, so these are all changes since it was first stored.'
          : `The last pack of this plan was made on ${recordedAt(changes.since)}.`}{' '}
        {changes.entries.length > most && `The last ${most} of ${changes.entries.length} changes are listed.`}
      </p>
      <table>
        <TableHead heads={['When', 'What', 'Why']} />
        <tbody>
          {shown.map(({ at, label, why }) => (
            <tr key={at}>
              <td className="date">{recordedAt(at)}</td>
              <th scope="row">{label}</th>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export const changes: SectionBody = {
  Body,
  absent: ({ about: { changes } }) =>
    changes === undefined
      ? 'A plan file holds no change log; only the planner knows what was changed.'
      : changes.entries.length === 0
        ? 'Nothing was changed since the last pack.'
        : null,
};
