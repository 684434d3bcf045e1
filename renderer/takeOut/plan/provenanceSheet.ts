import { rollup } from 'd3-array';
import type { Plan } from '../../../db/schema/plan.ts';
import { decimal } from '../../plan/numbers.ts';
import { figuresIn, illustrativeCount, statusIn } from '../../plan/sources/figures.ts';
import type { Sureness } from '../../plan/sources/sourceOf.ts';
import { engineVersion } from '../../simulation/version.ts';
import type { SheetCell, SheetOut } from '../sheet.ts';
import type { TakeOutFacts } from './takeOutFacts.ts';

const kinds: readonly (readonly [Sureness, string])[] = [
  ['published', 'Published figures'],
  ['local', 'Local figures'],
  ['derived', 'Figures worked out from published ones'],
  ['illustrative', 'Illustrative figures'],
  ['none', 'Figures without a source'],
];

/** Which plan this is, to the letter, and how sure its figures are. */
export function provenanceSheet(plan: Plan, { planHash, appVersion, madeOn }: TakeOutFacts): SheetOut {
  const statusOf = statusIn(plan);
  const counts = rollup(
    figuresIn(plan),
    (figures) => figures.length,
    ({ sourceId }): Sureness => statusOf(sourceId) ?? 'none',
  );
  const { illustrative, all } = illustrativeCount(plan);
  const rows: [string, SheetCell][] = [
    ['Plan', plan.name],
    ['Plan fingerprint (SHA-256)', planHash],
    ['Taken out on', { date: madeOn }],
    ['Isocentre', `version ${appVersion}, engine ${engineVersion}`],
    ['Plan file format', `isocentre-plan, version ${plan.version}`],
    ['Figures', all],
    ...kinds.map(([kind, words]): [string, SheetCell] => [words, counts.get(kind) ?? 0]),
    [
      'Beware',
      illustrative > 0
        ? `${decimal(illustrative)} of the plan’s ${decimal(all)} figures are a judgement or have no source: what rests on them is illustrative, until they are replaced. The sheet “Illustrative figures” has them by kind.`
        : 'No figure of the plan is illustrative.',
    ],
  ];
  return {
    name: 'Provenance',
    about: 'Which plan this is, when it was taken out and with which version, and how sure its figures are.',
    columns: [{ name: 'What' }, { name: 'Value' }],
    rows,
    frozen: 1,
  };
}
