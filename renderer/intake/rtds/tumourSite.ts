/** Tumour sites by the first three characters of ICD-10, in the order in which tables list them. */
const ranges: readonly (readonly [from: string, to: string, site: TumourSite])[] = [
  ['C00', 'C14', 'Head and neck'],
  ['C15', 'C16', 'Oesophagus and stomach'],
  ['C17', 'C17', 'Other digestive organs'],
  ['C18', 'C21', 'Bowel and anus'],
  ['C22', 'C26', 'Other digestive organs'],
  ['C30', 'C32', 'Head and neck'],
  ['C33', 'C34', 'Lung'],
  ['C37', 'C39', 'Other chest'],
  ['C40', 'C41', 'Skin, bone and soft tissue'],
  ['C43', 'C44', 'Skin, bone and soft tissue'],
  ['C45', 'C45', 'Other chest'],
  ['C46', 'C49', 'Skin, bone and soft tissue'],
  ['C50', 'C50', 'Breast'],
  ['C51', 'C58', 'Gynaecological'],
  ['C61', 'C61', 'Prostate'],
  ['C60', 'C63', 'Kidney, ureter and testis'],
  ['C67', 'C67', 'Bladder'],
  ['C64', 'C68', 'Kidney, ureter and testis'],
  ['C69', 'C69', 'Other'],
  ['C70', 'C72', 'Brain and nerves'],
  ['C73', 'C76', 'Other'],
  ['C77', 'C80', 'Metastases'],
  ['C81', 'C96', 'Blood and lymph'],
  ['C97', 'C97', 'Other'],
  ['D05', 'D05', 'Breast'],
  ['D32', 'D33', 'Brain and nerves'],
  ['D42', 'D43', 'Brain and nerves'],
];

export const tumourSites = [
  ...(['Breast', 'Prostate', 'Lung', 'Head and neck', 'Gynaecological', 'Oesophagus and stomach'] as const),
  ...(['Bowel and anus', 'Other digestive organs', 'Bladder', 'Kidney, ureter and testis'] as const),
  ...(['Brain and nerves', 'Blood and lymph', 'Skin, bone and soft tissue', 'Other chest'] as const),
  ...(['Brain metastases', 'Bone metastases', 'Metastases', 'Other', 'Not cancer', 'Not known'] as const),
] as const;
export type TumourSite = (typeof tumourSites)[number];

/** The site of a code such as `C50.9` or `C509`, in capitals. */
export function tumourSite(code: string): TumourSite {
  const three = code.slice(0, 3);
  if (three === '') return 'Not known';
  const whole = code.replace('.', '');
  if (whole.startsWith('C793')) return 'Brain metastases';
  if (whole.startsWith('C795')) return 'Bone metastases';
  const found = ranges.find(([from, to]) => three >= from && three <= to);
  return found ? found[2] : three < 'D10' ? 'Other' : 'Not cancer';
}

/** Whether a text is a code of ICD-10, with or without its dot, dash or a dagger. */
export const isIcd = (text: string): boolean => /^[A-Z]\d[0-9A-Z](\.?[0-9X-]{1,2})?[*+†DA]?$/.test(text);
