import { useStore } from '../state/store.ts';
import type { Selection, View } from '../state/viewSlice.ts';
import { MachineInspector } from '../views/fleet/inspector/MachineInspector.tsx';
import { ProjectInspector } from '../views/fleet/inspector/ProjectInspector.tsx';
import { CentreInspector } from '../views/network/inspector/CentreInspector.tsx';
import { ZoneInspector } from '../views/network/inspector/ZoneInspector.tsx';
import styles from './Inspector.module.css';

const inspectorOf: Record<Selection['kind'], (props: { id: string }) => React.ReactNode> = {
  centre: CentreInspector,
  zone: ZoneInspector,
  machine: MachineInspector,
  project: ProjectInspector,
};

/** What to do next, while nothing is selected. */
const hints: Partial<Record<View, string>> & { network: string } = {
  network: 'Choose a centre or an area on the map to see its figures and their sources.',
  fleet:
    'Choose a machine or a project to see its figures and their sources. Drag a project, or move it with the arrow keys, to ask what if.',
  flows:
    'Choose an area or a centre to see its figures and their sources. Drag a share, or type over it, to ask what if.',
};

/** What is selected, every figure with its source. */
export function Inspector() {
  const selection = useStore((state) => state.selection);
  const view = useStore((state) => state.view);
  const Selected = selection === null ? null : inspectorOf[selection.kind];
  return (
    <aside className={styles.inspector} aria-label="Details of what is selected">
      {selection !== null && Selected !== null ? (
        <Selected key={selection.id} id={selection.id} />
      ) : (
        <p className="quiet">{hints[view] ?? hints.network}</p>
      )}
    </aside>
  );
}
