/** Parts of the view Data, in the order of its tabs. */
export const dataTabs = [
  'health',
  'tables',
  'calibration',
  'sources',
  'changes',
  'bringIn',
  'takeOut',
  'files',
  'backups',
] as const;
export type DataTab = (typeof dataTabs)[number];

/** How a place stands in the address, so that a reload or a link shows it again: `#/fleet`, `#/data/health`. */
export const addressOf = (view: string, tab: DataTab): string => (view === 'data' ? `#/data/${tab}` : `#/${view}`);

/** The place an address names, among these views; null for one that names none. */
export function placeAt<View extends string>(
  address: string,
  views: readonly View[],
): { view: View; tab?: DataTab } | null {
  const [named, part] = address.replace(/^#\/?/, '').split('/');
  const view = views.find((known) => known === named);
  if (view === undefined) return null;
  const tab = dataTabs.find((known) => known === part);
  return view === 'data' && tab !== undefined ? { view, tab } : { view };
}
