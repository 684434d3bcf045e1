import type { Plan } from '../../../../db/schema/plan.ts';
import { useProvided } from '../../../palette/provided.ts';
import { fileStem } from '../../../plan/fileName.ts';
import { takeOut } from '../../../takeOut/takeOutClient.ts';
import data from '../PlanDataView.module.css';
import { Actions } from './Actions.tsx';
import { mimes } from './leaving.ts';
import type { useMaking } from './useMaking.ts';

type Props = { plan: Plan } & ReturnType<typeof useMaking>;

const [workbookName, filesName] = ['The workbook', 'The zip of CSV files'];

/** Everything of the plan that is a table, as one workbook or as files of its own. */
export function PlanOut({ plan, making, make }: Props) {
  const stem = fileStem(plan.name);
  const asWorkbook = () =>
    make(workbookName, {
      ...{ name: `${stem}-tables.xlsx`, mime: mimes.xlsx },
      bytes: (facts) => takeOut({ ask: 'plan', plan, as: 'xlsx', facts }),
    });
  const asFiles = () =>
    make(filesName, {
      ...{ name: `${stem}-tables.zip`, mime: mimes.zip },
      bytes: (facts) => takeOut({ ask: 'plan', plan, as: 'csv', facts }),
    });
  useProvided('takeOut.workbook', asWorkbook);
  useProvided('takeOut.csv', asFiles);
  return (
    <section className={data.section}>
      <h2>The plan as tables</h2>
      <p className="quiet">
        Every table with its units, where each figure comes from and which are illustrative, the scenarios in words,
        what was observed, and a sheet that says how the others are read. A colleague who has Isocentre is better given
        a plan file, which holds everything.
      </p>
      <Actions making={making} of={[workbookName, filesName]}>
        <button type="button" disabled={making !== null} onClick={asWorkbook}>
          Save as an Excel workbook…
        </button>
        <button type="button" disabled={making !== null} onClick={asFiles}>
          Save as CSV files…
        </button>
      </Actions>
    </section>
  );
}
