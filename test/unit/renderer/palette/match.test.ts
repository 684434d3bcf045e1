import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { entriesIn } from '../../../../renderer/palette/entries.ts';
import { matching, offered } from '../../../../renderer/palette/match.ts';
import { useStore } from '../../../../renderer/state/store.ts';

const plan = illustrativePlan();
useStore.setState({ plan });
const entries = entriesIn(useStore.getState());
const first = (typed: string) => matching(entries, typed)[0]?.matches[0]?.entry;

describe('the palette', () => {
  test('holds every record of the plan that has a name, and every page of the help', () => {
    const { trusts, centres, machines, projects, pathways, zones, scenarios, sources = [] } = plan;
    const records = [trusts, centres, machines, projects, pathways, zones, scenarios, sources].flat();
    const ids = new Set(entries.map(({ id }) => id));
    expect(ids.size).toBe(entries.length);
    expect([...ids].filter((id) => /^[a-z]+:/.test(id) && !id.startsWith('help:'))).toHaveLength(records.length);
    expect(entries.filter(({ group }) => group === 'Help').length).toBeGreaterThan(10);
  });

  test.each([
    ['south la3', 'machine:southampton-la3'],
    ['portsmouth la2 repl', 'project:replace-portsmouth-la2'],
    ['basing', 'zone:basingstoke'],
    ['undo', 'plan.undo'],
    ['projector', 'theme.projector'],
    ['stress-des 4.1', undefined],
  ])('finds what is meant by “%s”', (typed, id) => {
    if (id === undefined) expect(first(typed)?.group ?? 'Help').toBe('Help');
    else expect(first(typed)?.id).toBe(id);
  });

  test('finds nothing for what is nowhere', () => {
    expect(matching(entries, 'zzqxv')).toEqual([]);
  });

  test('offers what was used last before anything is typed, and what cannot be done after what can', () => {
    const groups = offered(entries, ['zone:havant', 'gone', 'plan.undo']);
    expect(groups.map(({ heading }) => heading)).toEqual(['Used lately', 'Commands', 'Not now']);
    expect(groups[0]?.matches.map(({ entry }) => entry.id)).toEqual(['zone:havant']);
    expect(groups[2]?.matches.map(({ entry }) => entry.id)).toContain('plan.undo');
  });
});
