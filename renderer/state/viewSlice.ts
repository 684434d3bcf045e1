import { z } from 'zod';
import type { StateCreator } from 'zustand';
import type { Collection } from '../../db/schema/edit.ts';
import { addressOf, type DataTab, dataTabs, placeAt } from './address.ts';
import { keepHere, recallHere } from './here.ts';
import { keepSetting, recallSetting } from './settings.ts';
import type { Store } from './store.ts';

export const views = [
  'network',
  'fleet',
  'demand',
  'flows',
  'scenarios',
  'compare',
  'risk',
  'workshop',
  'pack',
  'data',
  'help',
] as const;
export type View = (typeof views)[number];

export const themes = ['light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

/** What the inspector shows. */
const Selection = z.object({ kind: z.enum(['centre', 'machine', 'project', 'zone']), id: z.string() });
export type Selection = z.infer<typeof Selection>;
export const Selected = Selection.nullable();

/** A row of one of the plan's tables, and the field of it that is meant. */
export type TableRow = { collection: Collection; key: string; field?: string };

/** A page of the help, by its file, and a heading of it. */
export type HelpPlace = { file: string; slug: string | null };

/** Somewhere in the planner that a link can lead to. A row is shown among the tables unless another tab is named. */
export type Place = {
  view: View;
  tab?: DataTab;
  selection?: Selection;
  row?: TableRow;
  help?: HelpPlace;
  /** The scenario in which it is to be seen; null for the baseline. */
  scenarioId?: string | null;
};

export type ViewSlice = {
  view: View;
  /** The part of the view Data that is shown, or was last. */
  dataTab: DataTab;
  theme: Theme;
  /** The scenario being looked at and changed; null is the baseline. */
  scenarioId: string | null;
  selection: Selection | null;
  /** The row that a link has led to, for the table that holds it to show. */
  row: TableRow | null;
  /** The heading that a link has led to, for the help to show. */
  help: HelpPlace | null;
  show(view: View): void;
  showTab(dataTab: DataTab): void;
  setTheme(theme: Theme): void;
  chooseScenario(scenarioId: string | null): void;
  select(selection: Selection | null): void;
  /** Shows a place, with what is meant there selected. */
  goTo(place: Place): void;
};

const themeKey = 'isocentre.theme';
const tabKey = 'isocentre.dataTab';
/** Kept for as long as the window is: a reload shows what was shown. A scenario the plan no longer holds is ignored. */
const scenarioKey = 'isocentre.scenario';

function rememberedTheme(): Theme {
  const remembered = recallSetting(themeKey);
  return themes.find((theme) => theme === remembered) ?? 'light';
}

function rememberedTab(): DataTab {
  const remembered = recallSetting(tabKey);
  return dataTabs.find((tab) => tab === remembered) ?? 'health';
}

const addressed = placeAt(globalThis.location?.hash ?? '', views);

export const createViewSlice: StateCreator<Store, [], [], ViewSlice> = (set, get) => ({
  view: addressed?.view ?? 'network',
  dataTab: addressed?.tab ?? rememberedTab(),
  theme: rememberedTheme(),
  scenarioId: globalThis.sessionStorage?.getItem(scenarioKey) ?? null,
  selection: recallHere('selection', Selected, null),
  row: null,
  help: null,
  show(view) {
    globalThis.history?.replaceState(null, '', addressOf(view, get().dataTab));
    set({ view, row: null, help: null });
  },
  showTab(dataTab) {
    keepSetting(tabKey, dataTab);
    set({ dataTab });
    get().show('data');
  },
  setTheme(theme) {
    keepSetting(themeKey, theme);
    set({ theme });
  },
  chooseScenario(scenarioId) {
    if (scenarioId === null) globalThis.sessionStorage?.removeItem(scenarioKey);
    else globalThis.sessionStorage?.setItem(scenarioKey, scenarioId);
    set({ scenarioId });
  },
  select(selection) {
    keepHere('selection', selection);
    set({ selection });
  },
  goTo({ view, selection, row, help, scenarioId, tab = row && 'tables' }) {
    if (scenarioId !== undefined) get().chooseScenario(scenarioId);
    if (view === 'data' && tab) get().showTab(tab);
    else get().show(view);
    if (selection) get().select(selection);
    set({ row: row ?? null, ...(help && { help }) });
  },
});
