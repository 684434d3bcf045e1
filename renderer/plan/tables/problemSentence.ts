import { Collection } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Problem } from '../../../db/schema/problem.ts';
import { lowerFirst, upperFirst } from '../../simulation/firstLetter.ts';
import { fieldLabel } from '../commands/fieldLabel.ts';
import type { AnyRecord } from '../commands/recordKey.ts';
import { recordTitle } from '../commands/recordName.ts';
import { namesIn } from '../commands/recordNames.ts';
import { type SharesIn, wholeSentence } from './whole.ts';

const place = /([a-zA-Z]+)\[(\d+)\](?:\.(\w+))?[\w.[\]"]*/;

/** What is wrong, with records by their names instead of by their places in a file, and shares in per cent unless told otherwise. */
export function problemSentence(plan: Plan, { path, message, total }: Problem, sharesIn?: SharesIn): string {
  const whole = total === undefined ? null : wholeSentence([total], sharesIn);
  const said = (whole === null ? message : lowerFirst(whole))
    .replace(new RegExp(place, 'g'), (whole) => titleAt(plan, whole) ?? whole)
    .replace(/"([^"]+)"/g, (whole, id: string) => nameOf(plan, id) ?? whole);
  const { of, field } = partsOf(path);
  const title = titleAt(plan, path);
  const label = of !== null && field !== undefined ? `${fieldLabel(of, field).label} of ` : '';
  // “Machine of the project Swap is missing” is one sentence, and no label with another behind it.
  const joint = /^is /.test(said) ? ' ' : ': ';
  const line = title === null ? said : `${label}${title}${joint}${said}`;
  return `${upperFirst(line)}${/[.?!]$/.test(line) ? '' : '.'}`;
}

const kinds = ['machine', 'project', 'centre', 'trust', 'pathway', 'zone', 'scenario', 'source'] as const;

/** What the thing with an id is called; null when nothing has that id. */
function nameOf(plan: Plan, id: string): string | null {
  const names = namesIn(plan);
  const kind = kinds.find((one) => names(one, id) !== id);
  return kind === undefined ? null : names(kind, id);
}

function partsOf(path: string): { of: Collection | null; at: number; field: string | undefined } {
  const [, name, at, field] = place.exec(path) ?? [];
  const of = Collection.safeParse(name);
  return { of: of.success ? of.data : null, at: Number(at), field };
}

function titleAt(plan: Plan, path: string): string | null {
  const { of, at } = partsOf(path);
  if (of === null || of === 'header') return null;
  const record: AnyRecord | undefined = plan[of]?.[at];
  return record === undefined ? null : recordTitle(of, record, namesIn(plan));
}
