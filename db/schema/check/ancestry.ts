import type { Problem } from '../problem.ts';
import { type Draft, listed, type Raw, textOf } from './draft.ts';
import { quoted } from './words.ts';

/** The scenarios that this one builds on, the oldest first; a circle is cut where it closes. */
export function ancestorsOf(scenario: Raw, byId: ReadonlyMap<string, Raw>): Raw[] {
  const chain: Raw[] = [];
  let parent = parentOf(scenario, byId);
  while (parent !== undefined && ![scenario, ...chain].some(({ path }) => path === parent?.path)) {
    chain.unshift(parent);
    parent = parentOf(parent, byId);
  }
  return chain;
}

export function scenariosById(draft: Draft): Map<string, Raw> {
  return new Map(listed(draft, 'scenarios').map((scenario) => [textOf(scenario, 'id') ?? '', scenario]));
}

function parentOf(scenario: Raw, byId: ReadonlyMap<string, Raw>): Raw | undefined {
  return byId.get(textOf(scenario, 'parentId') ?? '');
}

/** Scenarios that build on each other in a circle; told once for each circle, at its first scenario in the plan. */
export function ancestryProblems(draft: Draft): Problem[] {
  const byId = scenariosById(draft);
  const told = new Set<string>();
  return listed(draft, 'scenarios').flatMap((scenario) => {
    const circle = [scenario, ...ancestorsOf(scenario, byId).toReversed()];
    const closes = parentOf(circle.at(-1) ?? scenario, byId)?.path === scenario.path;
    if (!closes || told.has(scenario.path)) return [];
    for (const { path } of circle) told.add(path);
    const names = [...circle, scenario].map((one) => quoted(textOf(one, 'id')));
    const message =
      circle.length === 1
        ? 'a scenario cannot build on itself; leave parentId out to build on the plan'
        : `these scenarios build on each other in a circle: ${names.join(' on ')}; take one parentId out`;
    return [{ path: `${scenario.path}.parentId`, message }];
  });
}
