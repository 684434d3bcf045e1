import type { PathwayRow } from './pathwayRow.ts';

/** Courses for symptoms: few fractions, soon. */
export const palliativePathways: readonly PathwayRow[] = [
  {
    ...{ id: 'spinal-cord', name: 'Spinal cord compression', tumourSite: 'Metastases', category: 3, priority: 0 },
    ...{ mix: { 1: 0.7, 5: 0.3 }, minutes: [30, 18], ct: 30, planning: [0, 0, 1], targetDays: 3 },
    ...{ sameDay: true, urgent: true },
    fractionsFrom: 'palliative-fractions',
  },
  {
    ...{ id: 'thoracic-palliative', name: 'Lung, palliative', tumourSite: 'Lung', category: 3, priority: 4 },
    ...{ mix: { 1: 0.3, 5: 0.5, 12: 0.2 }, minutes: [22, 14], ct: 30, planning: [1, 3, 6], targetDays: 14 },
    fractionsFrom: 'palliative-fractions',
  },
  {
    ...{ id: 'brain-metastases', name: 'Brain metastases, whole brain', tumourSite: 'Metastases', category: 3 },
    ...{ priority: 4, mix: { 5: 0.85, 10: 0.15 }, minutes: [22, 14], ct: 30, planning: [1, 2, 4], targetDays: 14 },
    fractionsFrom: 'palliative-fractions',
  },
  {
    ...{ id: 'bone-metastases', name: 'Bone metastases', tumourSite: 'Metastases', category: 3, priority: 6 },
    ...{ mix: { 1: 0.65, 5: 0.35 }, minutes: [22, 14], ct: 25, planning: [0, 2, 5], targetDays: 14 },
    fractionsFrom: 'palliative-fractions',
  },
  {
    ...{ id: 'palliative-other', name: 'Other palliative', tumourSite: 'Other', category: 3, priority: 6 },
    ...{ mix: { 1: 0.35, 5: 0.5, 10: 0.15 }, minutes: [22, 14], ct: 30, planning: [1, 3, 6], targetDays: 14 },
    fractionsFrom: 'palliative-fractions',
  },
  {
    ...{ id: 'brain-srs', name: 'Brain metastases, radiosurgery (SRS)', tumourSite: 'Metastases', category: 3 },
    ...{ priority: 8, mix: { 1: 0.6, 3: 0.25, 5: 0.15 }, minutes: [55, 45], ct: 50, mr: 45, planning: [3, 5, 8] },
    needs: ['VMAT', 'SRS'],
  },
];
