import type { Source } from '../schema/source.ts';
import { trustSources } from './trustSources.ts';

const practice: Source[] = [
  {
    ...{ id: 'icb-2026', title: 'Integrated care boards from 1 April 2026', date: '2026-04-01', status: 'published' },
    address: 'bbc.co.uk cd63p6e2pq1o, c5yl046l00zo; haslemereherald.com',
  },
  {
    ...{ id: 'wait-standard', title: '31-day standard, decision to treat to treatment: 96%', status: 'published' },
    address: 'nelcanceralliance.nhs.uk',
  },
  {
    ...{ id: 'interruption-categories', status: 'published', address: 'rcr.ac.uk; rightdecisions.scot.nhs.uk' },
    title: 'RCR, timely delivery of radical radiotherapy, 4th edition: bladder, head and neck are category 1',
  },
  {
    ...{ id: 'service-day', title: 'Planned maintenance: one day a month', status: 'published' },
    address: 'British Journal of Radiology 70:840 (1997)',
  },
  {
    ...{ id: 'ten-year-life', title: 'Linacs: replacement recommended at about ten years', status: 'published' },
    address: 'parallelparliament.co.uk/question/33205',
  },
  {
    ...{ id: 'imd-2025', title: 'English Index of Multiple Deprivation 2025, average score', status: 'published' },
    ...{ address: 'humaniverse/IMD 2f6c905', note: '(c) Crown copyright, MHCLG, Open Government Licence v3.0.' },
  },
  {
    ...{ id: 'iaea-throughput', title: 'Capacity formula 7,936, NRAG 8,300 to 8,700 fractions per linac' },
    ...{ status: 'published', address: 'cureus.com/posters/2551; slideplayer.com/slide/2393560' },
    note: '4 fractions an hour x 8 hours x 248 days.',
  },
];

/** Sources that state the figure themselves. */
export const publishedSources: readonly Source[] = [...trustSources, ...practice];
