import { ancestryProblems } from './check/ancestry.ts';
import { bunkerProblems } from './check/bunkers.ts';
import { changeProblems } from './check/changes.ts';
import { dateProblems } from './check/dates.ts';
import { type Draft, isFields } from './check/draft.ts';
import { duplicateProblems } from './check/duplicates.ts';
import { extentProblems } from './check/extent.ts';
import { flowProblems } from './check/flows.ts';
import { jsonValue } from './check/json.ts';
import { namedProblems } from './check/namedProblem.ts';
import { observationProblems } from './check/observations.ts';
import { pathwayProblems } from './check/pathways.ts';
import { projectFieldProblems } from './check/projectFields.ts';
import { projectProblems } from './check/projects.ts';
import { rangeProblems } from './check/ranges.ts';
import { referenceProblems } from './check/references.ts';
import { type Rule, remembering } from './check/remembering.ts';
import { reservedProblems } from './check/reserved.ts';
import { shapeProblems } from './check/shape.ts';
import { shareProblems } from './check/shares.ts';
import { textProblems } from './check/text.ts';
import { treatableProblems } from './check/treatable.ts';
import { Plan } from './plan.ts';
import { ok, type Problem, type Result, refuse } from './problem.ts';

/** Every rule between records. Each reads what is sound of a draft and says nothing about the rest. */
const rules: readonly Rule[] = [
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
  observationProblems,
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
export const checkPlan = (value: unknown): Result<Plan> => newPlanCheck(rules).check(value);

/** Checks one plan after another. */
export type PlanCheck = {
  check(value: unknown): Result<Plan>;
  /** The same in pieces that take a few milliseconds each, for whoever has something else to do between them. */
  gradually(value: unknown): Generator<undefined, Result<Plan>>;
};

/**
 * Checks plans that are edited and never changed in place: what was found of the parts that are still the same stands,
 * so that a plan in which one list is new takes a fraction of the time.
 */
export const newEditCheck = (): PlanCheck => newPlanCheck(rules.map(remembering));

function newPlanCheck(rules: readonly Rule[]): PlanCheck {
  let last: { given: Draft['value']; data: Plan } | null = null;

  /** Of a plan that is sound but for what has changed since the last, only that. */
  function parse(value: Draft['value']) {
    if (last !== null && Object.keys(last.given).every((field) => field in value)) {
      const { given, data } = last;
      const changed = Object.entries(value).filter(([field, part]) => given[field] !== part);
      const parsed = Parts.safeParse(Object.fromEntries(changed));
      if (parsed.success) return { success: true, data: Object.assign({}, data, parsed.data) } as const;
    }
    return Plan.safeParse(value);
  }

  function* gradually(value: unknown): Generator<undefined, Result<Plan>> {
    if (!isFields(value) || (value.format !== 'isocentre-plan' && !('machines' in value) && !('centres' in value))) {
      const message = 'this is not an Isocentre plan; a plan begins with {"format": "isocentre-plan", "version": 1';
      return refuse({ path: '', message });
    }
    if (isDeeperThan(deepest, value)) return refuse({ path: '', message: tooDeep });
    yield;
    const parsed = parse(value);
    last = parsed.success ? { given: value, data: parsed.data } : null;
    const shape = parsed.success ? [] : shapeProblems(parsed.error.issues, value);
    const misshapen = new Set(shape.map(({ path }) => path));
    const draft: Draft = { path: '', value };
    const between: Problem[] = [];
    for (const rule of rules) {
      yield;
      between.push(...rule(draft).filter(({ path }) => !misshapen.has(path)));
    }
    const problems = inFileOrder([...shape, ...between]);
    return parsed.success && problems.length === 0 ? ok(parsed.data) : { ok: false, problems };
  }

  return {
    gradually,
    check(value) {
      const steps = gradually(value);
      for (;;) {
        const { done, value: result } = steps.next();
        if (done) return result;
      }
    },
  };
}

const Parts = Plan.partial();

/** The plan in the text of a plan file, or everything that is wrong with it. */
export function parsePlan(text: string): Result<Plan> {
  const json = jsonValue(text);
  if (!json.ok) return json;
  const checked = checkPlan(json.value);
  return checked.ok ? checked : { ok: false, problems: namedProblems(json.value, checked.problems) };
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
