import type { WorkshopKind, WorkshopRecord } from '../../../db/schema/workshop.ts';
import { TableHead } from '../../components/TableHead.tsx';
import { longDate } from '../../plan/dates.ts';
import { recordedAt } from '../../plan/workshop/recordRows.ts';
import type { SectionBody, SectionProps } from '../section.ts';

const headings: { readonly [K in WorkshopKind]: string } = {
  decision: 'Decisions',
  action: 'Actions',
  dissent: 'Dissent',
};
const kinds: readonly WorkshopKind[] = ['decision', 'action', 'dissent'];

/** What a workshop decided, each with the figures that were on screen; nothing where none was held. */
function Body({ plan }: SectionProps) {
  const records = plan.workshop ?? [];
  return (
    <>
      <p>
        Figures stand as they were on screen when it was said, with their 95% intervals. The plan may have moved on
        since.
      </p>
      {kinds.map((kind) => {
        const held = records.filter((record) => record.kind === kind);
        return (
          held.length > 0 && (
            <div key={kind}>
              <h2>{headings[kind]}</h2>
              {held.map((record) => (
                <Said key={record.id} record={record} />
              ))}
            </div>
          )
        );
      })}
    </>
  );
}

export const workshop: SectionBody = {
  Body,
  absent: ({ plan }) =>
    plan.workshop?.length
      ? null
      : 'Nothing has been recorded in a workshop: press D, A or N while walking the storyboard.',
};

function Said({ record }: { record: WorkshopRecord }) {
  const { text, role, due, at, stepTitle, scenarioName, figures = [], inputsHash } = record;
  const about = [role, due === undefined ? undefined : `due ${longDate(due)}`, recordedAt(at), stepTitle, scenarioName];
  return (
    <div className="kept">
      <p className="lead">{text}</p>
      <p className="quiet">
        {about.filter(Boolean).join(' · ')} · inputs {inputsHash.slice(0, 12)}
      </p>
      {figures.length > 0 && (
        <table>
          <TableHead heads={['On screen', { number: 'Figure' }, { number: '95% interval' }]} />
          <tbody>
            {figures.map(({ label, value, interval }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="number">{value}</td>
                <td className="number">{interval}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
