import type { DataTab } from '../../state/address.ts';
import { packRefused } from '../../state/packReady.ts';
import type { View } from '../../state/viewSlice.ts';
import type { PaletteCommand } from '../paletteCommand.ts';
import { request } from '../provided.ts';

/** A command that a view does while it is on screen; from elsewhere the planner is taken there first. */
function inView(view: View, command: Omit<PaletteCommand, 'scope' | 'run'> & { tab?: DataTab }): PaletteCommand {
  const { tab, ...said } = command;
  return {
    scope: view,
    ...said,
    run(state) {
      if (tab !== undefined) state.showTab(tab);
      else if (state.view !== view) state.show(view);
      request(command.id);
    },
  };
}

const tabs: readonly (readonly [DataTab, string, string])[] = [
  ['health', 'Show what is wrong or doubtful in the plan', 'health problems warnings check'],
  ['tables', 'Show the plan’s tables', 'spreadsheet edit data'],
  ['sources', 'Show where figures come from', 'sources provenance illustrative'],
  ['changes', 'Show what was changed', 'history log audit'],
  ['files', 'Show plan files', 'import export open save'],
];

/** What single views can do. */
export const roomCommands: readonly PaletteCommand[] = [
  inView('network', {
    id: 'network.table',
    label: 'Show the map as a table, or the table as a map',
    keys: ['t'],
    words: 'network centres areas',
  }),
  inView('pack', {
    id: 'pack.make',
    label: 'Make the planning pack',
    words: 'pdf print board paper export',
    refused: packRefused,
  }),
  ...tabs.map(
    ([tab, label, words]): PaletteCommand => ({
      id: `data.${tab}`,
      label,
      scope: 'anywhere',
      words,
      run({ showTab }) {
        showTab(tab);
        document.getElementById('main')?.focus();
      },
    }),
  ),
  inView('data', {
    id: 'files.save',
    label: 'Save as a plan file',
    tab: 'files',
    words: 'export json download',
  }),
  inView('data', { id: 'files.open', label: 'Open a plan file', tab: 'files', words: 'import json load' }),
];
