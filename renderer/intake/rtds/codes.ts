import { isPostcode } from '../patients/patientContents.ts';
import type { ExtractIntent, ExtractPriority } from './courseGroup.ts';

/** What stands in a cell that says nothing. */
const blanks = new Set(['', 'NULL', 'NA', 'N/A', 'NONE', '.', '-', '(NULL)', 'NAN']);

/** A cell without spaces around it, in capitals; empty where it says nothing. */
export function cellOf(row: readonly string[], at: number | undefined): string {
  if (at === undefined) return '';
  const text = (row[at] ?? '').trim().toUpperCase();
  return blanks.has(text) ? '' : text;
}

const intentCodes: Readonly<Record<string, ExtractIntent>> = {
  ...{ '01': 'palliative', '1': 'palliative', P: 'palliative', PALLIATIVE: 'palliative' },
  ...{ '02': 'radical', '2': 'radical', C: 'radical', R: 'radical', 'ANTI-CANCER': 'radical', CURATIVE: 'radical' },
  ...{ RADICAL: 'radical', ADJUVANT: 'radical', 'NEO-ADJUVANT': 'radical', NEOADJUVANT: 'radical' },
  ...{ '03': 'other', '3': 'other', O: 'other', OTHER: 'other' },
};

/** Undefined for what is no intent; 98 and 99 and a blank are `unknown`. */
export const intentOf = (text: string): ExtractIntent | undefined =>
  text === '' || /^9\d?$/.test(text) ? 'unknown' : intentCodes[text];

const priorityCodes: Readonly<Record<string, ExtractPriority>> = {
  ...{ E: 'E', EMERGENCY: 'E', U: 'U', URGENT: 'U', R: 'R', ROUTINE: 'R', D: 'D', 'ELECTIVE DELAY': 'D', '': '' },
};

export const priorityOf = (text: string): ExtractPriority | undefined => priorityCodes[text];

/** 04 is chemoradiotherapy in the waits data set; 05 is teletherapy. Proton beams do not treat on linacs. */
const externalBeam = new Set(['05', '5', '04', '4', 'T', 'TELETHERAPY', 'EXTERNAL BEAM', 'EBRT', '']);

export const isExternalBeam = (text: string): boolean => externalBeam.has(text);

/** A whole number of fractions; 0 where the cell is blank, undefined where it is none. */
export function fractionsOf(text: string): number | undefined {
  if (text === '' || text === '0') return 0;
  const value = Number(text);
  return Number.isInteger(value) && value >= 1 && value <= 100 ? value : undefined;
}

const nhsNumber = /^\d{3}[ -]?\d{3}[ -]?\d{4}$/;

/** Whether a text may name a provider, machine or area: none is as long, and none looks like a patient's number. */
export const mayNamePlace = (text: string): boolean =>
  text.length <= 60 && !isPostcode(text) && !nhsNumber.test(text) && !text.includes('@');
