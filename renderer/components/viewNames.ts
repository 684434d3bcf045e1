import type { View } from '../state/viewSlice.ts';

/** What the views are called, everywhere they are spoken of. */
export const viewNames: Record<View, string> = {
  network: 'Network',
  fleet: 'Fleet',
  demand: 'Demand',
  flows: 'Flows',
  scenarios: 'Scenarios',
  compare: 'Compare',
  risk: 'Risk',
  workshop: 'Workshop',
  pack: 'Pack',
  data: 'Data',
  help: 'Help',
};
