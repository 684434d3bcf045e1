import type { Problem } from '../problem.ts';
import {
  centresAnywhere,
  isFields,
  listed,
  machinesAnywhere,
  nested,
  projectsAnywhere,
  type Raw,
  textOf,
} from './draft.ts';

type Names = ReadonlyMap<string, string>;

/** What the things of a plan as given are called, by their ids, which are those of one kind of thing alone. */
type Called = { centres: Names; machines: Names; pathways: Names; zones: Names; centreOfMachine: Names; all: Names };

const others = ['trusts', 'risks', 'benchmarks', 'scenarios', 'zones', 'pathways'] as const;

/** A text of each record by its id. */
const byId = (records: readonly Raw[], field: string): Names =>
  new Map(
    records.flatMap((record) => {
      const [id, text] = [textOf(record, 'id'), textOf(record, field)];
      return id === undefined || text === undefined ? [] : [[id, text] as const];
    }),
  );

function calledIn(draft: Raw): Called {
  const centres = byId(centresAnywhere(draft), 'name');
  const centreOfMachine = new Map(
    [...byId(machinesAnywhere(draft), 'centreId')].flatMap(([id, centreId]) => {
      const centre = centres.get(centreId);
      return centre === undefined ? [] : [[id, centre] as const];
    }),
  );
  const machines = new Map(
    [...byId(machinesAnywhere(draft), 'name')].map(([id, name]) => {
      const centre = centreOfMachine.get(id);
      return [id, centre === undefined ? name : `${centre}, ${name}`] as const;
    }),
  );
  const rest = others.flatMap((list) => [...byId(listed(draft, list), 'name')]);
  return {
    ...{ centres, machines, centreOfMachine },
    pathways: byId(listed(draft, 'pathways'), 'name'),
    zones: byId(listed(draft, 'zones'), 'name'),
    // Of things with one id those that are spoken of most.
    all: new Map([...rest, ...byId(projectsAnywhere(draft), 'name'), ...machines, ...centres]),
  };
}

/** What joins other things is called by them, and whatever else by its own name; null where it has none. */
function nameOf(list: string, record: Raw, { centres, pathways, zones, centreOfMachine }: Called): string | null {
  const own = textOf(record, 'name') ?? textOf(record, 'title') ?? textOf(record, 'id');
  const of = (field: string, names: Names): string | undefined => {
    const id = textOf(record, field);
    return id === '*' ? 'all pathways' : id === undefined ? undefined : (names.get(id) ?? id);
  };
  const parts = (): (string | undefined)[] => {
    if (list === 'machines') return [of('centreId', centres), own];
    if (list === 'demand' || list === 'flows' || list === 'travel' || list === 'backlog') {
      return [of('zoneId', zones), of('centreId', centres), of('pathwayId', pathways)];
    }
    if (list !== 'projects') return [own];
    const [brought] = nested(record, 'newMachine');
    const centreId = (brought && textOf(brought, 'centreId')) ?? textOf(record, 'toCentreId');
    return [own, centreOfMachine.get(textOf(record, 'machineId') ?? '') ?? centres.get(centreId ?? '')];
  };
  const said = parts().filter((part) => part !== undefined);
  return said.length === 0 ? null : said.join(', ');
}

/** Said before names that do not show what they are of. */
const kinds: Readonly<Record<string, string>> = {
  demand: 'Demand, ',
  flows: 'Flows, ',
  travel: 'Travel, ',
  backlog: 'Opening backlog, ',
  projects: 'Project ',
  pathways: 'Pathway ',
  zones: 'Area ',
  scenarios: 'Scenario ',
};

function placeOf(draft: Raw, path: string, called: Called): string | null {
  const [, list = '', at, change] = /^(\w+)\[(\d+)\](?:\.changes\[(\d+)\])?/.exec(path) ?? [];
  const held = draft.value[list];
  const value: unknown = Array.isArray(held) ? held[Number(at)] : undefined;
  const name = isFields(value) ? nameOf(list, { path, value }, called) : null;
  return name && `${kinds[list] ?? ''}${name}${change === undefined ? '' : `, change ${Number(change) + 1}`}`;
}

const anyPath = /\b[a-z]\w*\[\d+\](\.changes\[\d+\])?/gi;

/**
 * What is wrong with a plan file in the names of its own records as well: “Southampton General, LA3” for `machines[2]`.
 * What has no name is left as it is, and where ids themselves are wrong they stand.
 */
export function namedProblems(value: unknown, problems: readonly Problem[]): Problem[] {
  if (!isFields(value)) return [...problems];
  const draft: Raw = { path: '', value };
  const called = calledIn(draft);
  return problems.map((problem) => {
    const place = placeOf(draft, problem.path, called);
    if (place === null) return problem;
    const said = problem.message.replace(anyPath, (path) => placeOf(draft, path, called) ?? path);
    const ofIds = /\.id$/.test(problem.path) || /\bid\b/.test(said);
    const message = ofIds
      ? said
      : said.replace(/"([^"]+)"/g, (whole, id: string) => (called.all.has(id) ? `“${called.all.get(id)}”` : whole));
    return { ...problem, named: { place, message } };
  });
}
