import type { LucideIcon } from 'lucide-react';
import CircleAlert from 'lucide-react/icons/circle-alert';
import Info from 'lucide-react/icons/info';
import OctagonX from 'lucide-react/icons/octagon-x';
import type { Severity } from '../../../plan/health/finding.ts';

export const severityTexts: Record<Severity, { Icon: LucideIcon; heading: string; explained: string }> = {
  wrong: {
    Icon: OctagonX,
    heading: 'Wrong',
    explained: 'These cannot be as the plan has them, or give wrong results.',
  },
  doubtful: {
    Icon: CircleAlert,
    heading: 'Doubtful',
    explained: 'The plan can be simulated like this. It may not be as you mean it.',
  },
  note: { Icon: Info, heading: 'For your information', explained: 'Worth knowing before others ask.' },
};
