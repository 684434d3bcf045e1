import type { Planner } from './api.ts';
import type { Settings } from './settings/settingsFile.ts';

/** What calls about the folder of plans itself need. */
export type HomeParts = { folder: string; warning: string | null; settings: Settings };

export type HomeCalls = Pick<Planner, 'whereKept' | 'settings' | 'keepSetting'>;

/** The calls of the contract that are about the folder in which plans are kept, and what lies there beside them. */
export const homeCalls = ({ folder, warning, settings }: HomeParts): HomeCalls => ({
  whereKept: async () => ({ folder, warning }),
  settings: async () => ({ values: settings.all() }),
  keepSetting: async ({ key, value }) => {
    settings.keep(key, value);
    return {};
  },
});
