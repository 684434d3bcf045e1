import { KeptPanel } from './KeptPanel.tsx';
import { useMapDesk } from './mapDesk.ts';
import { TrialPanel } from './TrialPanel.tsx';

/** What is being tried on the map, with its levers; once it is kept, the same levers of what was kept. */
export function WhatIfPanel() {
  const trial = useMapDesk((state) => state.trial);
  const kept = useMapDesk((state) => state.kept);
  if (trial !== null) return <TrialPanel key={trial.does} trial={trial} />;
  return kept === null ? null : <KeptPanel kept={kept} />;
}
