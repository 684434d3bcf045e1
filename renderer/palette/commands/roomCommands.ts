import type { DataTab } from '../../state/address.ts';
import { packRefused } from '../../state/packReady.ts';
import { shownScenarioId } from '../../state/planSlice.ts';
import { noStoryboard } from '../../state/slidesMaker.ts';
import type { Store } from '../../state/store.ts';
import type { View } from '../../state/viewSlice.ts';
import { useFleetStore } from '../../views/fleet/fleetStore.ts';
import { makeNew } from '../../views/scenarios/scenarioDo.ts';
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

const noRuns = ({ result }: Store): string | null =>
  result === null || result.scenarios.length === 0 ? 'Nothing has been simulated yet.' : null;

const tabs: readonly (readonly [DataTab, string, string])[] = [
  ['health', 'Show what is wrong or doubtful in the plan', 'health problems warnings check'],
  ['tables', 'Show the plan’s tables', 'spreadsheet edit data'],
  ['bringIn', 'Show where data is brought in', 'import spreadsheet excel csv'],
  ['sources', 'Show where figures come from', 'sources provenance illustrative'],
  ['changes', 'Show what was changed', 'history log audit'],
  ['files', 'Show plan files', 'import export open save'],
  ['takeOut', 'Show what can be taken out for other programs', 'export excel csv parquet analysts'],
  ['backups', 'Show backups', 'restore recover copy lost safe'],
];

/** What is on screen on the map is kept by the store, so that it can be set from anywhere. */
const onMap: readonly PaletteCommand[] = [
  {
    id: 'network.table',
    label: 'Show the map as a table, or the table as a map',
    scope: 'network',
    keys: ['t'],
    words: 'network centres areas',
    run({ view, map, show, setMap }) {
      setMap({ asTable: !map.asTable });
      if (view !== 'network') show('network');
    },
  },
  {
    id: 'network.difference',
    label: 'Show the difference to the baseline on the map, or the scenario alone',
    scope: 'network',
    words: 'compare',
    refused: (state) => (shownScenarioId(state) === null ? 'The baseline is on screen.' : null),
    run({ view, map, show, setMap }) {
      setMap({ difference: !map.difference });
      if (view !== 'network') show('network');
    },
  },
];

/** What single views can do. */
export const roomCommands: readonly PaletteCommand[] = [
  ...onMap,
  inView('network', {
    id: 'network.play',
    label: 'Play the years on the map, or pause',
    keys: ['p'],
    words: 'time animate scrubber',
  }),
  inView('network', {
    id: 'network.menu',
    label: 'Ask what if of what is selected on the map',
    keys: ['m'],
    words: 'menu close open send satellite centre area',
  }),
  inView('network', {
    id: 'network.satellite',
    label: 'Try a satellite on the map',
    words: 'what if open new centre here',
  }),
  inView('network', {
    id: 'network.send',
    label: 'Try people sent from a centre or an area to another centre',
    words: 'what if divert flow share courses',
    refused: ({ plan }) => ((plan?.centres.length ?? 0) < 2 ? 'There is no other centre.' : null),
  }),
  inView('network', {
    id: 'network.sends',
    label: 'Send people by dragging on the map, or pull the map again',
    keys: ['s'],
    words: 'what if divert tool',
  }),
  {
    id: 'fleet.newCentre',
    label: 'Add a centre with its linacs',
    scope: 'fleet',
    words: 'new centre machines bunkers',
    run({ view, show }) {
      if (view !== 'fleet') show('fleet');
      useFleetStore.getState().open({ does: 'newCentre' });
    },
  },
  {
    id: 'scenarios.new',
    label: 'Make a new scenario',
    scope: 'scenarios',
    keys: ['n'],
    words: 'what if add create',
    run({ view, show }) {
      if (view !== 'scenarios') show('scenarios');
      makeNew(null);
    },
  },
  {
    id: 'scenarios.branch',
    label: 'Branch from the scenario on screen',
    scope: 'scenarios',
    keys: ['b'],
    words: 'what if child',
    refused: (state) => (shownScenarioId(state) === null ? 'The baseline is on screen.' : null),
    run(state) {
      if (state.view !== 'scenarios') state.show('scenarios');
      makeNew(shownScenarioId(state));
    },
  },
  inView('scenarios', {
    id: 'scenarios.merge',
    label: 'Merge scenarios',
    words: 'combine together',
    refused: ({ plan }) => ((plan?.scenarios.length ?? 0) < 2 ? 'There are fewer than two scenarios.' : null),
  }),
  inView('pack', {
    id: 'pack.make',
    label: 'Make the planning pack',
    words: 'pdf print board paper export',
    refused: packRefused,
  }),
  inView('workshop', {
    id: 'workshop.slides',
    label: 'Save the storyboard as slides (PDF)',
    words: 'workshop powerpoint presentation print export deck',
    refused: ({ plan }) => (plan?.storyboard?.length ? null : noStoryboard),
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
  inView('data', {
    id: 'takeOut.workbook',
    label: 'Save the plan as an Excel workbook',
    tab: 'takeOut',
    words: 'export xlsx tables spreadsheet',
  }),
  inView('data', {
    id: 'takeOut.csv',
    label: 'Save the plan as CSV files',
    tab: 'takeOut',
    words: 'export tables zip',
  }),
  inView('data', {
    id: 'bringIn.choose',
    label: 'Bring in a file…',
    tab: 'bringIn',
    words: 'import spreadsheet excel csv xlsx upload load data',
  }),
  inView('data', {
    id: 'takeOut.weeksCsv',
    label: 'Save the weekly results as CSV',
    tab: 'takeOut',
    words: 'export simulation runs analysts data',
    refused: noRuns,
  }),
  inView('data', {
    id: 'takeOut.weeksParquet',
    label: 'Save the weekly results as Parquet',
    tab: 'takeOut',
    words: 'export simulation runs analysts data',
    refused: noRuns,
  }),
  inView('data', {
    id: 'backups.save',
    label: 'Save all plans as one file',
    tab: 'backups',
    words: 'export library backup archive move computer',
  }),
  inView('data', {
    id: 'takeOut.events',
    label: 'Save an event log of simulated courses',
    tab: 'takeOut',
    words: 'export process mining pm4py disco bupar simulation',
  }),
  inView('data', { id: 'files.open', label: 'Open a plan file', tab: 'files', words: 'import json load' }),
  inView('data', {
    id: 'travel.estimate',
    label: 'Estimate travel from coordinates',
    tab: 'tables',
    words: 'minutes journeys distance calibrate',
  }),
  inView('data', {
    id: 'files.merge',
    label: 'Merge a plan file into this one',
    tab: 'files',
    words: 'combine trust theirs ours',
  }),
];
