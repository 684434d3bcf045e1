/**
 * Pathways whose courses an extract cannot tell apart, with the groups of courses that are on them: groups that share a
 * pathway stand together.
 */
export type PathwaySet = { pathwayIds: readonly string[]; groups: readonly number[] };

export function pathwaySets(pathwaysOf: readonly (readonly string[])[]): PathwaySet[] {
  return pathwaysOf.reduce<PathwaySet[]>((sets, pathwayIds, group) => {
    if (pathwayIds.length === 0) return sets;
    const sharing = sets.filter((set) => set.pathwayIds.some((id) => pathwayIds.includes(id)));
    const joined = {
      pathwayIds: [...new Set([...sharing.flatMap((set) => set.pathwayIds), ...pathwayIds])],
      groups: [...sharing.flatMap(({ groups }) => groups), group],
    };
    return [...sets.filter((set) => !sharing.includes(set)), joined];
  }, []);
}

/** “Breast” or “Breast, and Breast with nodes or boost” */
export const setName = ({ pathwayIds }: PathwaySet, nameOf: (id: string) => string): string =>
  pathwayIds.map(nameOf).join(' + ');
