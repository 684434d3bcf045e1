import { ActionMenu } from '../../../components/ActionMenu.tsx';
import { mapActions, subjectName } from './mapActions.ts';
import { useMapDesk } from './mapDesk.ts';

/** The menu that was asked for, if any. */
export function MapMenuOf() {
  const menu = useMapDesk((state) => state.menu);
  const showMenu = useMapDesk((state) => state.showMenu);
  if (menu === null) return null;
  const { subject, x, y } = menu;
  return (
    <ActionMenu
      key={JSON.stringify(menu)}
      label={`What if: ${subjectName(subject)}`}
      {...{ x, y }}
      actions={mapActions(subject)}
      onClose={() => showMenu(null)}
    />
  );
}
