import type { Plan } from '../../db/schema/plan.ts';
import type { RecordCollection } from '../plan/commands/recordKey.ts';
import { longDate } from '../plan/dates.ts';
import { projectName } from '../plan/projectName.ts';
import type { Place, Selection } from '../state/viewSlice.ts';

export type EntityKind = 'trust' | 'centre' | 'machine' | 'project' | 'pathway' | 'zone' | 'scenario' | 'source';

/** Something of the plan that can be found by its name. */
export type Entity = {
  kind: EntityKind;
  id: string;
  label: string;
  /** What it is and where, in a few words. */
  detail: string;
  /** Codes and other words that it may be looked for by. */
  words: string;
  place: Place;
};

const row = (collection: RecordCollection, key: string): Place => ({ view: 'data', row: { collection, key } });
const selected = (view: 'network' | 'fleet', kind: Selection['kind'], id: string): Place => ({
  view,
  selection: { kind, id },
});
const joined = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(', ');

/** Everything of the plan with a name, in the order of the plan. */
export function entitiesOf(plan: Plan): Entity[] {
  const trusts = new Map(plan.trusts.map(({ id, name }) => [id, name]));
  const centres = new Map(plan.centres.map(({ id, name }) => [id, name]));
  return [
    ...plan.centres.map(
      ({ id, name, trustId, siteCode }): Entity => ({
        kind: 'centre',
        id,
        label: name,
        detail: joined('Centre', trusts.get(trustId)),
        words: joined(id, siteCode),
        place: selected('network', 'centre', id),
      }),
    ),
    ...plan.machines.map(
      ({ id, name, centreId, model, kind }): Entity => ({
        kind: 'machine',
        id,
        label: joined(name, centres.get(centreId)),
        detail: joined('Machine', model),
        words: joined(id, kind),
        place: selected('fleet', 'machine', id),
      }),
    ),
    ...plan.projects.map(
      (project): Entity => ({
        kind: 'project',
        id: project.id,
        label: projectName(plan, project),
        detail: `Project, starts ${longDate(project.start)}`,
        words: joined(project.id, project.kind, project.newMachine?.name, project.newMachine?.model),
        place: selected('fleet', 'project', project.id),
      }),
    ),
    ...plan.zones.map(
      ({ id, name, code, icb }): Entity => ({
        kind: 'zone',
        id,
        label: name,
        detail: joined('Area where people live', icb),
        words: joined(id, code, 'zone'),
        place: selected('network', 'zone', id),
      }),
    ),
    ...plan.pathways.map(
      ({ id, name, intent, tumourSite }): Entity => ({
        kind: 'pathway',
        id,
        label: name,
        detail: joined('Pathway', intent === 'other' ? undefined : intent),
        words: joined(id, tumourSite),
        place: row('pathways', id),
      }),
    ),
    ...plan.trusts.map(
      ({ id, name, odsCode, icb }): Entity => ({
        kind: 'trust',
        id,
        label: name,
        detail: joined('Trust', odsCode),
        words: joined(id, icb),
        place: row('trusts', id),
      }),
    ),
    ...plan.scenarios.map(
      ({ id, name, changes }): Entity => ({
        kind: 'scenario',
        id,
        label: name,
        detail: `Scenario, ${changes.length === 1 ? 'one change' : `${changes.length} changes`}`,
        words: id,
        place: { view: 'compare' },
      }),
    ),
    ...(plan.sources ?? []).map(
      ({ id, title, status, address }): Entity => ({
        kind: 'source',
        id,
        label: title,
        detail: `Source, ${status}`,
        words: joined(id, address),
        place: { view: 'data', tab: 'sources', row: { collection: 'sources', key: id } },
      }),
    ),
  ];
}
