import { ancestryProblems } from './check/ancestry.ts';
import { bunkerProblems } from './check/bunkers.ts';
import { changeProblems } from './check/changes.ts';
import { dateProblems } from './check/dates.ts';
import { type Draft, isFields } from './check/draft.ts';
import { duplicateProblems } from './check/duplicates.ts';
import { extentProblems } from './check/extent.ts';
import { flowProblems } from './check/flows.ts';
import { jsonValue } from './check/json.ts';
import { pathwayProblems } from './check/pathways.ts';
import { projectFieldProblems } from './check/projectFields.ts';
import { projectProblems } from './check/projects.ts';
import { rangeProblems } from './check/ranges.ts';
import { referenceProblems } from './check/references.ts';
import { reservedProblems } from './check/reserved.ts';
import { shapeProblems } from './check/shape.ts';
import { shareProblems } from './check/shares.ts';
import { textProblems } from './check/text.ts';
import { treatableProblems } from './check/treatable.ts';
import { Plan } from './plan.ts';
import { ok, type Problem, type Result, refuse } from './problem.ts';

/** Every rule between records. Each reads what is sound of a draft and says nothing about the rest. */
const rules: readonly ((draft: Draft) => Problem[])[] = [
  textProblems,
  referenceProblems,
  duplicateProblems,
  shareProblems,
  dateProblems,
  rangeProblems,
  extentProblems,
  pathwayProblems,
  projectFieldProblems,
  projectProblems,
  bunkerProblems,
  treatableProblems,
  reservedProblems,
  flowProblems,
  ancestryProblems,
  changeProblems,
];

/** Several times as deep as any part of a plan lies. */
const deepest = 50;
const tooDeep = `this is not an Isocentre plan: brackets stand within brackets more than ${deepest} deep`;

/** Told level by level, since what calls itself for every level would run out of room on such a file. */
function isDeeperThan(levels: number, value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true;
    level = level.flatMap((held) => (typeof held === 'object' && held !== null ? Object.values(held) : []));
  }
  return false;
}

/** The plan, or everything that is wrong with it at once, in the order of the file. */
export function checkPlan(value: unknown): Result<Plan> {
  if (!isFields(value) || (value.format !== 'isocentre-plan' && !('machines' in value) && !('centres' in value))) {
    const message = 'this is not an Isocentre plan; a plan begins with {"format": "isocentre-plan", "version": 1';
    return refuse({ path: '', message });
  }
  if (isDeeperThan(deepest, value)) return refuse({ path: '', message: tooDeep });
  const parsed = Plan.safeParse(value);
  const shape = parsed.success ? [] : shapeProblems(parsed.error.issues, value);
  const misshapen = new Set(shape.map(({ path }) => path));
  const draft: Draft = { path: '', value };
  const between = rules.flatMap((rule) => rule(draft)).filter(({ path }) => !misshapen.has(path));
  const problems = inFileOrder([...shape, ...between]);
  return parsed.success && problems.length === 0 ? ok(parsed.data) : { ok: false, problems };
}

/** The plan in the text of a plan file, or everything that is wrong with it. */
export function parsePlan(text: string): Result<Plan> {
  const json = jsonValue(text);
  return json.ok ? checkPlan(json.value) : json;
}

function inFileOrder(problems: readonly Problem[]): Problem[] {
  const order = new Map(Object.keys(Plan.shape).map((field, at) => [field, at]));
  const place = ({ path }: Problem): [number, number] => {
    const [, field = '', at = '-1'] = /^(\w*)(?:\[(\d+)\])?/.exec(path) ?? [];
    return [order.get(field) ?? -1, Number(at)];
  };
  return problems
    .map((problem) => ({ problem, place: place(problem) }))
    .toSorted((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ problem }) => problem);
}
