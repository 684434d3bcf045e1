/**
 * What a cell of a table on screen carries besides its rounded words, so that the number is saved whole: spread into
 * the cell, `<td {...exact(days)}>`. A column of shares or pounds says so in its heading, `<th {...inForm('share')}>`.
 */
export const exact = (value: number | null | undefined): { 'data-value'?: number | '' } =>
  value === undefined ? {} : { 'data-value': value === null || !Number.isFinite(value) ? '' : value };

/** Both ends of an interval, which are saved as two columns. */
export const exactEnds = (ends: readonly [number, number] | null | undefined): Record<string, number | ''> => ({
  'data-low': ends?.[0] ?? '',
  'data-high': ends?.[1] ?? '',
});

/** A heading whose column, or a row's own cell whose number, is a share of 1 or pounds. */
export const inForm = (form: 'share' | 'pounds') => ({ 'data-form': form });

/** A column that is a picture or holds what is pressed: it stays on screen. */
export const notSaved = { 'data-saved': 'no' } as const;
