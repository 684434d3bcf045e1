import { accepts, tellsOf } from './mistakes.ts';

tellsOf('dates', [
  [
    'a closure',
    { 'centres[0].opening.closures[0].to': '2027-12-26' },
    'centres[0].opening.closures[0].to: 2027-12-26 is before "from", 2027-12-27: both days are within the closure',
  ],
  [
    'a centre',
    { 'centres[1].closes': '2014-01-01' },
    'centres[1].closes: 2014-01-01 is before "opens", 2015-01-01: it closes on the first day it no longer treats',
  ],
  [
    'a machine that goes before it comes',
    { 'machines[2].outOfService': '2018-06-01' },
    'machines[2].outOfService: 2018-06-01 is the same day as "inService", 2018-06-01: it would never treat',
  ],
  [
    'a machine that treats before it is commissioned',
    { 'machines[2].inService': '2018-04-01' },
    'machines[2].inService: 2018-04-01 is before "commissioned", 2018-05-01: a machine is commissioned before it treats',
  ],
  [
    'a machine that goes before it is commissioned',
    { 'machines[4].outOfService': '2010-01-01' },
    'machines[4].outOfService: 2010-01-01 is before "commissioned", 2018-05-01: a machine is commissioned before it goes',
  ],
  [
    'a machine that treats from the start and comes later',
    { 'machines[1].commissioned': '2028-05-01' },
    'machines[1].commissioned: 2028-05-01 is after the plan starts, 2027-04-01, and a machine treats from there on unless it has "inService"; give it one',
  ],
  [
    'a change that ends before it begins',
    { 'scenarios[1].changes[0].until': '2030-12-31' },
    'scenarios[1].changes[0].until: 2030-12-31 is before "from", 2031-01-01: "until" is the first day it is no longer in force',
  ],
  [
    'a machine of a change',
    { 'scenarios[0].changes[1].machine.inService': '2017-01-01' },
    'scenarios[0].changes[1].machine.inService: 2017-01-01 is before "commissioned", 2018-05-01: a machine is commissioned before it treats',
  ],
  [
    'a weekday twice',
    { 'centres[0].opening.weekdays': [1, 2, 2] },
    'centres[0].opening.weekdays: lists weekday 2 twice; keep one (1 is Monday, 7 is Sunday)',
  ],
]);

accepts('dates', [
  ['a closure of one day', { 'centres[0].opening.closures[0].to': '2027-12-27' }],
  ['treating on the day of commissioning', { 'machines[2].inService': '2018-05-01' }],
]);
