import { accepts, tellsOf } from './mistakes.ts';

const again = {
  id: 'again',
  measure: 'startsWithin31Days',
  trustId: 'north',
  months: [{ month: '2026-04', count: null }],
};

tellsOf('observations', [
  [
    'of a trust that is not there',
    { 'observations[0].trustId': 'west' },
    'observations[0].trustId: no trust "west"; trusts of the plan: "north", "south"',
  ],
  [
    'two under one id',
    { 'observations.end': { ...again, id: 'starts-north', trustId: 'south' } },
    'observations[1].id: "starts-north" is already the id of observations[0]; give one of them another',
  ],
  [
    'a month twice',
    { 'observations.end': again },
    'observations[1].months[0]: says again what observations[0].months[0] says, for 2026-04; keep one',
  ],
  [
    'a share above one',
    { 'observations[0].months[0].value': 92.7 },
    'observations[0].months[0].value: 92.7 is more than 1: a share is written as 0.96',
  ],
  [
    'no share',
    { 'observations[0].months[0].value': undefined },
    'observations[0].months[0].value: is missing: needs a number',
  ],
  [
    'a value of a count',
    { 'observations[0].measure': 'coursesStarted' },
    'observations[0].months[0]: "coursesStarted" is a count alone',
  ],
  [
    'a nine in ten below the median',
    {
      'observations[0].measure': 'waitDays',
      'observations[0].months[0]': { month: '2026-04', count: 20, value: 21, p90: 12 },
    },
    'observations[0].months[0].p90: 12 days is less than the median, 21; it cannot be',
  ],
  [
    'a small count',
    { 'observations[0].months[0].count': 4 },
    'observations[0].months[0].count: needs a whole number of 5 or more or null, not 4',
  ],
  [
    'what a small count says',
    { 'observations[0].months[1].value': 0.5 },
    'observations[0].months[1]: says something of a count under 5, which is not kept; leave it out',
  ],
  [
    'two places',
    { 'observations[0].centreId': 'northtown' },
    'observations[0]: names more than one of trustId, centreId and machineId; keep one',
  ],
  [
    'a month that is none',
    { 'observations[0].months[1].month': '2026-13' },
    'observations[0].months[1].month: "2026-13" needs a month as 2026-04',
  ],
]);

accepts('observations', [
  ['the same month of another place, and of one pathway', { 'observations.end': { ...again, pathwayId: 'bone' } }],
  ['of the whole network', { 'observations.end': { ...again, trustId: undefined } }],
]);
