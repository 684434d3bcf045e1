import type { Plan } from '../../db/schema/plan.ts';
import type { IntakeKind } from './intakeKind.ts';
import type { Peeked, PeekedSheet } from './peeked.ts';

/** A kind that a sheet may be of, and how surely. */
export type Recognised = { kind: IntakeKind; fit: number };

/** Nothing else is offered beside what a sheet is so surely. */
export const beyondDoubt = 0.99;

/** As sure as a kind has to be to be taken for meant without anybody saying so, and to be offered at all. */
export const sureEnough = 0.45;
export const worthOffering = 0.4;

type Ranked = { kinds: readonly IntakeKind[]; plan: Plan; ranked: readonly Recognised[] };

const known = new WeakMap<PeekedSheet, Ranked>();

/** The kinds in the order in which a sheet fits them, worked out once for a sheet as long as the plan is the same. */
export function recognise(
  kinds: readonly IntakeKind[],
  sheet: PeekedSheet,
  plan: Plan,
  fileName: string,
): readonly Recognised[] {
  const held = known.get(sheet);
  if (held?.kinds === kinds && held.plan === plan) return held.ranked;
  const ranked = kinds
    .map((kind) => ({ kind, fit: kind.fits(sheet, plan, fileName) }))
    .toSorted((a, b) => b.fit - a.fit);
  known.set(sheet, { kinds, plan, ranked });
  return ranked;
}

/** The sheet of a file that fits a kind best; sheets that somebody hid only where no other does. */
export function likeliestSheet(
  kinds: readonly IntakeKind[],
  { sheets, fileName }: Peeked,
  plan: Plan,
): PeekedSheet | null {
  const shown = sheets.filter(({ hidden }) => !hidden);
  const fits = (shown.length > 0 ? shown : sheets).map((sheet) => ({
    sheet,
    fit: recognise(kinds, sheet, plan, fileName)[0]?.fit ?? 0,
  }));
  return fits.toSorted((a, b) => b.fit - a.fit)[0]?.sheet ?? null;
}

/** The other sheets in sight that are surest to be of the same kind, such as last year's list beside this year's. */
export const sheetsAlike = (
  kinds: readonly IntakeKind[],
  { sheets, fileName }: Peeked,
  { sheet, kind }: { sheet: PeekedSheet; kind: IntakeKind },
  plan: Plan,
): PeekedSheet[] =>
  sheets.filter((one) => {
    if (one === sheet || one.hidden) return false;
    const [best] = recognise(kinds, one, plan, fileName);
    return best !== undefined && best.kind === kind && best.fit >= sureEnough;
  });
