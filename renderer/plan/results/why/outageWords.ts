import { addDays, longDate } from '../../dates.ts';
import type { Outage } from '../../map/outages.ts';

/** An outage as what something is the result of. */
export const outageWords = ({ name, cause }: Outage): string =>
  cause === 'replaced' ? `${name}’s replacement` : cause === 'down' ? `${name} being down` : `the works on ${name}`;

/** Outages as what happened. */
export const outagesWords = (outages: readonly Outage[]): string =>
  outages
    .map(({ name, cause, from, until }) => {
      const why = cause === 'replaced' ? 'for its replacement ' : cause === 'project' ? 'for works ' : '';
      return `${name} was out ${why}from ${longDate(from)} to ${longDate(addDays(until, -1))}`;
    })
    .join(' and ');
