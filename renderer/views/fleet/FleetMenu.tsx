import { ActionMenu } from '../../components/ActionMenu.tsx';
import { fleetActions } from './fleetActions.ts';
import { useFleetStore } from './fleetStore.ts';

const labels = { trust: 'Trust', centre: 'Centre', machine: 'Machine', project: 'Project' } as const;

/** The menu that was asked for, if any. */
export function FleetMenuOf() {
  const menu = useFleetStore((state) => state.menu);
  const showMenu = useFleetStore((state) => state.showMenu);
  if (menu === null) return null;
  const { kind, id, x, y } = menu;
  const close = () => showMenu(null);
  return (
    <ActionMenu key={`${kind}${id}`} label={labels[kind]} {...{ x, y }} actions={fleetActions(menu)} onClose={close} />
  );
}
