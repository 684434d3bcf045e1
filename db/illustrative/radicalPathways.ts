import type { PathwayRow } from './pathwayRow.ts';

/** Curative courses. Breast and prostate move on towards five fractions in the baseline, by steps and in part. */
export const radicalPathways: readonly PathwayRow[] = [
  {
    ...{ id: 'head-neck', name: 'Head and neck', tumourSite: 'Head and neck', category: 1, priority: 10 },
    mix: { 30: 0.7, 35: 0.08, 33: 0.1, 20: 0.12 },
    ...{ minutes: [28, 17], ct: 45, planning: [7, 10, 14], fractionsFrom: 'head-neck-fractions' },
  },
  {
    ...{ id: 'lung-radical', name: 'Lung, radical', tumourSite: 'Lung', category: 1, priority: 12 },
    ...{ mix: { 20: 0.6, 30: 0.2, 15: 0.2 }, minutes: [24, 16], ct: 40, planning: [6, 9, 13] },
  },
  {
    ...{ id: 'gynaecological', name: 'Cervix and uterus', tumourSite: 'Gynaecological', category: 1, priority: 12 },
    ...{ mix: { 25: 0.85, 28: 0.15 }, minutes: [24, 16], ct: 40, planning: [6, 9, 13] },
  },
  {
    ...{ id: 'oesophago-gastric', name: 'Oesophagus and stomach', tumourSite: 'Upper gastrointestinal', category: 1 },
    ...{ priority: 12, mix: { 25: 0.45, 23: 0.25, 15: 0.2, 28: 0.1 }, minutes: [24, 16], ct: 40 },
    ...{ planning: [6, 9, 13], fractionsFrom: 'oesophago-gastric-fractions' },
  },
  {
    ...{ id: 'bladder', name: 'Bladder', tumourSite: 'Bladder', category: 1, priority: 14 },
    ...{ mix: { 20: 0.75, 32: 0.25 }, minutes: [24, 17], ct: 40, planning: [6, 10, 14] },
  },
  {
    ...{ id: 'brain', name: 'Brain', tumourSite: 'Brain', category: 2, priority: 14 },
    ...{ mix: { 30: 0.6, 15: 0.4 }, minutes: [24, 15], ct: 40, planning: [6, 9, 13] },
  },
  {
    ...{ id: 'lung-sabr', name: 'Lung, stereotactic (SABR)', tumourSite: 'Lung', category: 2, priority: 16 },
    ...{ mix: { 3: 0.3, 5: 0.5, 8: 0.2 }, minutes: [45, 34], ct: 50, planning: [7, 11, 16] },
    ...{ pattern: 'alternateDays', needs: ['VMAT', 'SABR'] },
  },
  {
    ...{ id: 'rectum', name: 'Rectum', tumourSite: 'Lower gastrointestinal', category: 2, priority: 18 },
    ...{ mix: { 5: 0.55, 25: 0.45 }, minutes: [22, 15], ct: 35, planning: [6, 9, 13] },
  },
  {
    ...{ id: 'lymphoma', name: 'Lymphoma', tumourSite: 'Haematology', category: 2, priority: 18 },
    ...{ mix: { 2: 0.2, 12: 0.35, 15: 0.45 }, minutes: [22, 15], ct: 35, planning: [6, 9, 14] },
  },
  {
    ...{ id: 'skin-other', name: 'Skin, sarcoma and other', tumourSite: 'Other', category: 2, priority: 20 },
    ...{ mix: { 5: 0.3, 15: 0.45, 25: 0.25 }, minutes: [22, 15], ct: 30, planning: [4, 8, 13] },
    needs: ['VMAT', 'electrons'],
  },
  {
    ...{ id: 'breast-nodal', name: 'Breast with nodes or boost', tumourSite: 'Breast', category: 2, priority: 22 },
    ...{ mix: { 15: 0.85, 19: 0.15 }, minutes: [24, 16], ct: 35, planning: [7, 11, 16] },
    later: [['2030-04-01', { 5: 0.25, 15: 0.65, 19: 0.1 }]],
    fractionsFrom: 'breast-5',
  },
  {
    ...{ id: 'breast', name: 'Breast', tumourSite: 'Breast', category: 2, priority: 24 },
    ...{ mix: { 5: 0.8, 15: 0.2 }, minutes: [20, 13], ct: 30, planning: [6, 10, 15] },
    later: [['2030-04-01', { 5: 0.88, 15: 0.12 }]],
    fractionsFrom: 'breast-5',
  },
  {
    ...{ id: 'prostate', name: 'Prostate', tumourSite: 'Prostate', category: 2, priority: 26 },
    ...{ mix: { 20: 0.75, 5: 0.25 }, minutes: [22, 15], ct: 35, planning: [8, 12, 18] },
    later: [
      ['2029-04-01', { 20: 0.65, 5: 0.35 }],
      ['2032-04-01', { 20: 0.55, 5: 0.45 }],
    ],
    fractionsFrom: 'prostate-5',
  },
  {
    ...{
      id: 'prostate-pelvis',
      name: 'Prostate bed and pelvic nodes',
      tumourSite: 'Prostate',
      category: 2,
      priority: 26,
    },
    ...{ mix: { 20: 0.5, 33: 0.2, 37: 0.3 }, minutes: [24, 16], ct: 35, planning: [8, 12, 18] },
    fractionsFrom: 'prostate-5',
  },
];
