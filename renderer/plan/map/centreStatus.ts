import { longDate, monthYear } from '../dates.ts';
import { decimal } from '../numbers.ts';
import type { Figures } from './centreFigures.ts';
import type { MapCentre } from './mapCentres.ts';

export const statuses = ['opening', 'closed', 'atRisk', 'open'] as const;
/** What a planner must see of a centre at once. */
export type CentreStatus = (typeof statuses)[number];

/** As the legend, tips and tables say it. */
export const statusNames: Record<CentreStatus, string> = {
  opening: 'Not open yet',
  closed: 'Closed',
  atRisk: 'At risk',
  open: 'Open',
};

/** Past what machines can give, by more than rounding. */
const full = 1.000001;

/** Why a centre is at risk: its mean wait is beyond what its courses may take, or its machines are past 100%. */
export function risksOf({ targetDays }: MapCentre, figures: Figures | undefined): string[] {
  if (!figures) return [];
  const late = targetDays !== null && figures.waitDays > targetDays;
  return [
    ...(late ? [`mean wait beyond its mean target of ${decimal(targetDays)} days`] : []),
    ...(figures.utilisation > full ? ['machines past 100%'] : []),
  ];
}

export function statusOf(centre: MapCentre, figures: Figures | undefined): CentreStatus {
  if (centre.opens !== null) return 'opening';
  if (centre.closed !== null) return 'closed';
  return risksOf(centre, figures).length > 0 ? 'atRisk' : 'open';
}

export const opensWords = (opens: string): string => `opens ${monthYear(opens)}`;

/** "opens May 2031", "closed until 3 May 2028", "at risk: machines past 100%"; null for a centre that is simply open. */
export function statusWords(centre: MapCentre, figures: Figures | undefined): string | null {
  if (centre.opens !== null) return opensWords(centre.opens);
  if (centre.closed !== null) {
    return 'since' in centre.closed
      ? `closed since ${longDate(centre.closed.since)}`
      : `closed until ${longDate(centre.closed.until)}`;
  }
  const risks = risksOf(centre, figures);
  return risks.length === 0 ? null : `at risk: ${risks.join(', ')}`;
}
