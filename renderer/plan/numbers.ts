const formats = [0, 1, 2, 3].map(
  (digits) => new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

export const decimal = (value: number, digits = 0): string =>
  Number.isFinite(value) ? ((formats[digits] ?? formats[0])?.format(value).replace('-', '−') ?? '') : 'none';

export const percent = (share: number, digits = 0): string =>
  Number.isFinite(share) ? `${decimal(share * 100, digits)}%` : 'none';

/** Pounds in millions, as boards write them. */
export const millions = (pounds: number): string => `£${decimal(pounds / 1e6, 1)}m`;
