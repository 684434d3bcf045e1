import type { Plan } from '../../../db/schema/plan.ts';
import { type DataTab, dataTabs } from '../../state/address.ts';
import { BackupsPanel } from './backups/BackupsPanel.tsx';
import { BringIn } from './bringIn/BringIn.tsx';
import { CalibrationPanel } from './calibration/CalibrationPanel.tsx';
import { ChangeLog } from './changes/ChangeLog.tsx';
import { FilesPanel } from './files/FilesPanel.tsx';
import { HealthPanel } from './health/HealthPanel.tsx';
import { SourcesPanel } from './sources/SourcesPanel.tsx';
import { PlanTables } from './tables/PlanTables.tsx';
import { TakeOutPanel } from './takeOut/TakeOutPanel.tsx';

export type DataPanel = { name: string; Panel: (props: { plan: Plan }) => React.ReactNode };

/** What each tab of the view Data shows; a tab stands only when there is something behind it. */
const panels: Partial<Record<DataTab, DataPanel>> = {
  health: { name: 'Health', Panel: HealthPanel },
  tables: { name: 'Tables', Panel: PlanTables },
  calibration: { name: 'Calibration', Panel: CalibrationPanel },
  bringIn: { name: 'Bring in', Panel: BringIn },
  sources: { name: 'Sources', Panel: SourcesPanel },
  changes: { name: 'Changes', Panel: ChangeLog },
  files: { name: 'Plan files', Panel: FilesPanel },
  takeOut: { name: 'Take out', Panel: TakeOutPanel },
  backups: { name: 'Backups', Panel: BackupsPanel },
};

export const dataPanels: readonly (DataPanel & { id: DataTab })[] = dataTabs.flatMap((id) => {
  const panel = panels[id];
  return panel === undefined ? [] : [{ id, ...panel }];
});
