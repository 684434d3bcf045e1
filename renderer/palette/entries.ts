import type { Plan } from '../../db/schema/plan.ts';
import { formatsOf, saveAndSay } from '../components/saveAs/saveActions.ts';
import { shownFigures } from '../saving/shownFigures.ts';
import type { Store } from '../state/store.ts';
import { sectionsOf, slugOf } from '../views/help/headings.ts';
import { helpPages } from '../views/help/pages.ts';
import { type Entity, type EntityKind, entitiesOf } from './entities.ts';
import { leadTo } from './leadTo.ts';
import { registry } from './registry.ts';

/** Under which heading something is found. */
export type EntryGroup =
  | 'Commands'
  | 'Save'
  | 'Centres'
  | 'Machines'
  | 'Projects'
  | 'Areas'
  | 'Pathways'
  | 'Trusts'
  | 'Scenarios'
  | 'Sources'
  | 'Help';

/** One line of the palette. */
export type Entry = {
  id: string;
  group: EntryGroup;
  label: string;
  detail: string;
  words: string;
  keys?: string;
  /** Why it cannot be chosen now. */
  refused: string | null;
  run(): void;
  /** What Ctrl and Enter do, where there is a second thing worth doing. */
  other?: { label: string; run(): void };
};

const groups: Record<EntityKind, EntryGroup> = {
  centre: 'Centres',
  machine: 'Machines',
  project: 'Projects',
  zone: 'Areas',
  pathway: 'Pathways',
  trust: 'Trusts',
  scenario: 'Scenarios',
  source: 'Sources',
};

/** Tables in which a record that the map or the calendar shows can be edited. */
const tables = { centre: 'centres', machine: 'machines', project: 'projects', zone: 'zones' } as const;

/** Everything there is to find: commands as things stand, records of the plan, headings of the help. */
export function entriesIn(state: Store): Entry[] {
  return [
    ...commandEntries(state),
    ...savingEntries(),
    ...(state.plan === null ? [] : planEntries(state.plan, state)),
    ...helpEntries(state),
  ];
}

function commandEntries(state: Store): Entry[] {
  return registry
    .filter(({ id }) => id !== 'palette.open')
    .map((command) => ({
      id: command.id,
      group: 'Commands' as const,
      label: command.label,
      detail: command.detail?.(state) ?? '',
      words: command.words ?? '',
      ...(command.keys?.[0] !== undefined && { keys: command.keys[0] }),
      refused: command.refused?.(state) ?? null,
      run: () => command.run(state),
    }));
}

/** Saving what is on screen: a line for each picture and table and each kind of file. */
const savingEntries = (): Entry[] =>
  shownFigures().flatMap((figure) =>
    formatsOf(figure).map((format) => ({
      id: `save:${figure.title}:${format}`,
      group: 'Save' as const,
      label: `Save “${figure.title}” as ${format.toUpperCase()}`,
      detail: '',
      words: 'export download picture table figure chart file',
      refused: null,
      run: () => saveAndSay(figure, format),
    })),
  );

const held = new WeakMap<Plan, Entity[]>();

function planEntries(plan: Plan, state: Store): Entry[] {
  const entities = held.get(plan) ?? entitiesOf(plan);
  held.set(plan, entities);
  return entities.map((entity) => ({
    id: `${entity.kind}:${entity.id}`,
    group: groups[entity.kind],
    label: entity.label,
    detail: entity.detail,
    words: entity.words,
    refused: null,
    ...whatItDoes(entity, state),
  }));
}

function whatItDoes({ kind, id, place }: Entity, state: Store): Pick<Entry, 'run' | 'other'> {
  const go = () => leadTo(place);
  if (kind === 'scenario') {
    const choose = () => state.chooseScenario(id);
    return {
      run: choose,
      other: {
        label: 'Compare with the baseline',
        run() {
          choose();
          go();
        },
      },
    };
  }
  if (kind === 'trust' || kind === 'pathway' || kind === 'source') return { run: go };
  return {
    run: go,
    other: {
      label: 'Open in the tables',
      run: () => leadTo({ ...place, view: 'data', row: { collection: tables[kind], key: id } }),
    },
  };
}

const helpEntries = (state: Store): Entry[] =>
  helpPages.flatMap(({ file, title, text }) =>
    [title, ...sectionsOf(text)].map((heading) => ({
      id: `help:${file}#${slugOf(heading)}`,
      group: 'Help' as const,
      label: heading,
      detail: heading === title ? 'Help page' : `Help, ${title}`,
      words: 'how',
      refused: null,
      run: () => state.goTo({ view: 'help', help: { file, slug: slugOf(heading) } }),
    })),
  );
