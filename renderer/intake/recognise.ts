import type { Plan } from '../../db/schema/plan.ts';
import { organisationColumns, patientColumns, patientRefusal } from './identifiers.ts';
import type { IntakeKind } from './intakeKind.ts';
import type { Peeked, PeekedSheet } from './peeked.ts';

/** A kind that a sheet may be of, and how surely. */
export type Recognised = { kindId: string; fit: number };

/**
 * A sheet with the kinds in the order in which it fits them; where it is surely of none, also why it would not be taken
 * whatever it is, null where nothing in it tells of patients.
 */
export type KnownSheet = Omit<PeekedSheet, 'head'> & { ranked: readonly Recognised[]; patients: string | null };
/** A file whose sheets are known so. */
export type KnownFile = Omit<Peeked, 'sheets'> & { sheets: readonly KnownSheet[] };

/** Nothing else is offered beside what a sheet is so surely. */
const beyondDoubt = 0.99;

/** As sure as a kind has to be to be taken for meant without anybody saying so, and to be offered at all. */
export const sureEnough = 0.45;
const worthOffering = 0.4;
/** Further behind the surest nobody would mean it. */
const mostBehind = 0.15;

/** Other kinds that a sheet may as well be, beside the one it is taken for. */
export const alsoPossible = (ranked: readonly Recognised[], kindId: string | null): Recognised[] => {
  const surest = ranked[0]?.fit ?? 0;
  if (surest >= beyondDoubt && ranked[0]?.kindId === kindId) return [];
  return ranked
    .filter(({ kindId: id, fit }) => fit >= worthOffering && fit > surest - mostBehind && id !== kindId)
    .slice(0, 2);
};

/** Holds every sheet of a file against each kind. Their cells stay where they were looked at. */
export const recognise = (kinds: readonly IntakeKind[], { sheets, ...file }: Peeked, plan: Plan): KnownFile => ({
  ...file,
  sheets: sheets.map((sheet) => {
    const { head, ...about } = sheet;
    const ranked = kinds
      .map(({ id, fits }) => ({ kindId: id, fit: fits(sheet, plan, file.fileName) }))
      .toSorted((a, b) => b.fit - a.fit);
    const isKnown = (ranked[0]?.fit ?? 0) >= sureEnough;
    const [headings = [], ...rows] = head;
    const patients = isKnown ? null : patientRefusal(patientColumns(headings, rows, organisationColumns));
    return { ...about, ranked, patients };
  }),
});

/** The sheet of a file that fits a kind best; sheets that somebody hid only where no other does. */
export function likeliestSheet(sheets: readonly KnownSheet[]): KnownSheet | null {
  const shown = sheets.filter(({ hidden }) => !hidden);
  const fitOf = ({ ranked }: KnownSheet): number => ranked[0]?.fit ?? 0;
  return (shown.length > 0 ? shown : sheets).toSorted((a, b) => fitOf(b) - fitOf(a))[0] ?? null;
}

/** The other sheets in sight that are surest to be of the same kind, such as last year's list beside this year's. */
export const sheetsAlike = (sheets: readonly KnownSheet[], sheet: KnownSheet, kindId: string): KnownSheet[] =>
  sheets.filter((one) => {
    if (one === sheet || one.hidden) return false;
    const [best] = one.ranked;
    return best !== undefined && best.kindId === kindId && best.fit >= sureEnough;
  });
