import { accepts, tellsOf } from './mistakes.ts';

tellsOf('extent', [
  ['a start long ago', { startDate: '0207-04-01' }, 'startDate: 0207-04-01 is not between 1990-01-01 and 2150-01-01'],
  [
    'more courses than anywhere',
    { 'demand[0].coursesPerYear': 1e9, 'demand[0].growthPerYear': 0 },
    'demand[0].coursesPerYear: makes for 10,960,000,000 courses over the plan, and at most 10,000,000 can be simulated; check it',
  ],
  [
    'growth that never ends',
    { 'demand[0].coursesPerYear': 1e6, 'demand[0].growthPerYear': 0.5 },
    'demand[0].coursesPerYear: makes for 138,800,000 courses over the plan, and at most 10,000,000 can be simulated; check it, and growthPerYear, which is 0.5',
  ],
  [
    'a backlog without measure',
    { 'backlog[0].courses': 1e12 },
    'backlog[0].courses: makes for more than a million million courses over the plan, and at most 10,000,000 can be simulated; check it',
  ],
  [
    'a backlog and demand that are too many only together',
    { 'backlog[0].courses': 6e6, 'demand[0].coursesPerYear': 4e5, 'demand[0].growthPerYear': 0 },
    'backlog[0].courses: makes for 6,000,000 of 10,390,000 courses over the plan, and at most 10,000,000 can be simulated; check it',
  ],
  [
    'planning that never limits, as a number',
    { 'centres[0].plansPerDay': 1e9 },
    'centres[0].plansPerDay: is more than 1,000; null says that planning never limits',
  ],
  [
    'breakdowns without end, each mended at once',
    { 'machines[0].breakdown.meanDaysBetween': 1e-4, 'machines[0].breakdown.repairHoursMedian': 1e-3 },
    'machines[0].breakdown.meanDaysBetween: makes for more breakdowns before the plan ends than can be simulated; check it, ageingPerYear and repairHoursMedian',
  ],
  [
    'a machine so old that it does nothing but break down',
    { 'machines[0].commissioned': '1918-05-01', 'machines[0].breakdown.ageingPerYear': 1 },
    'machines[0].breakdown.meanDaysBetween: makes for more breakdowns before the plan ends than can be simulated; check it, ageingPerYear and repairHoursMedian',
  ],
  [
    'a centre that is called as all of them are',
    { 'centres.end': { ...centre('network') } },
    'centres[2].id: cannot be "network", which names all centres together',
  ],
]);

accepts('extent', [
  ['all of England', { 'demand[0].coursesPerYear': 200_000, 'demand[0].growthPerYear': 0.02 }],
  ['a machine that is mostly broken', { 'machines[0].breakdown.meanDaysBetween': 0.01 }],
  ['demand that fades', { 'demand[0].growthPerYear': -0.5 }],
]);

function centre(id: string) {
  const opening = { weekdays: [1], bankHolidays: false };
  return { id, trustId: 'north', name: 'All', lat: 51, lon: -1, bunkers: 0, plansPerDay: null, opening };
}
