import type { Source } from '../schema/source.ts';

type Row = [id: string, title: string, address: string, note?: string];

const fleet: Row[] = [
  ['nhs-sites', 'NHS trusts and hospital sites: codes and positions', 'github.com/rcpch/rcpch-nhs-organisations'],
  [
    'uhs-linacs',
    'UHS: seven linacs, about 4,000 patients a year (27 March 2024)',
    'uhs.nhs.uk/whats-new/press-releases',
  ],
  ['uhs-plan-2016', 'UHS 2016: 20 million pounds for linacs and two CT scanners', 'uhs.nhs.uk/AboutTheTrust'],
  [
    'uhs-seventh-bunker',
    'UHS 2017: seventh bunker clinical about January 2018',
    'pdf-archive.com/2018/01/01/813607-jd-october2017-3',
  ],
  ['basingstoke-run-by-uhs', 'Radiotherapy at Basingstoke is run by UHS', 'basingstokegazette.co.uk/news/18561968'],
  [
    ...(['basingstoke-opening', 'Basingstoke unit opened May 2014: one linac, one CT'] as const),
    'basingstokegazette.co.uk/news/11215301',
    'About 300 patients a year were planned for.',
  ],
  [
    ...(['dirac', 'IAEA directory of radiotherapy centres (DIRAC), public copy'] as const),
    'github.com/LaurenceWroe/Geospatial-modelling-radiotherapy-access',
    'Rows date from 2010 to 2024. Basingstoke 1 (2023); Oxford 7 (2016), taken here as its bunkers.',
  ],
  [
    ...(['linac-fund-2025', '2025 programme: 70 million pounds for 28 linacs, from August 2025'] as const),
    'thewriterstown.com/news/articles/cq695j21g6lo (copy of BBC)',
    'Hampshire Hospitals and Royal Berkshire are on the list; the month of each machine is a judgement.',
  ],
  [
    ...(['phu-radiotherapy', 'Portsmouth: four linacs; patients of QA, Chichester and the Isle of Wight'] as const),
    'porthosp.nhs.uk/departments-and-services/radiotherapy',
  ],
  ['uhd-poole', 'Poole: four linacs', 'uhd.nhs.uk/services/cancer-services/poole/radiotherapy'],
  [
    'dorchester-opening',
    'Robert White Centre, Dorchester, opened 12 December 2018',
    'rotary-ribi.org/clubs/page.php?PgID=735902',
  ],
  [
    ...(['dorchester-press', 'Two linacs for Dorset, 7.4 million pounds'] as const),
    'bournemouthecho.co.uk/news/health/15617529',
    'Read as one in each place; the number at Dorchester is unconfirmed.',
  ],
  [
    ...(['ouh-service', 'Oxford: five linacs (two Varian Halcyon); Swindon: two TrueBeam; hours'] as const),
    'ouh.nhs.uk/cancer/services/radiotherapy/service',
    'Oxford Monday to Friday 08:00 to 18:30, Swindon 08:30 to 17:00. The page was written during replacement.',
  ],
  [
    ...([
      'ouh-replacement',
      'Oxford: five linacs and two CT replaced from June 2021 over two and a half years',
    ] as const),
    'ouh.nhs.uk/news/article.aspx?id=1601',
    'The month of each machine within that time is a judgement.',
  ],
  [
    ...(['swindon-year-one', 'Swindon one year on: 593 patients, 6,606 treatments, 544 CT scans'] as const),
    'gwh.nhs.uk/news/posts/2023/october/ouh-radiotherapy-centre-swindon-one-year-on',
    'First patients on 11 October 2022; a first year, so one of growing numbers.',
  ],
  ['mk-centre', 'Milton Keynes centre: one linac and an empty second bunker', 'ouh.nhs.uk/news/articles/2245'],
  ['mk-opening', 'Milton Keynes: first patients on 27 January 2025', 'blmkhealthandcarepartnership.org'],
  ['rbft-linacs', 'Royal Berkshire: four Elekta linacs over two sites, two CT', 'royalberkshire.nhs.uk'],
];

const practice: Row[] = [
  [
    'icb-2026',
    'Integrated care boards from 1 April 2026',
    'bbc.co.uk cd63p6e2pq1o; haslemereherald.com',
    'Central East, and Surrey and Sussex, are from general knowledge.',
  ],
  ['wait-standard', '31-day standard, decision to treat to treatment: 96%', 'nelcanceralliance.nhs.uk'],
  [
    'breast-5',
    'FAST-Forward: 26 Gy in 5 or 40 Gy in 15 fractions',
    'doi.org/10.3310/wwbf1044',
    '60.0% of breast courses in England had five fractions in April 2020 (doi 10.1016/S1470-2045(20)30743-9). The shares here are judgements.',
  ],
  [
    'prostate-5',
    'PACE-B: 36.25 Gy in 5 fractions, or 62 Gy in 20, 78 Gy in 39',
    'doi.org/10.1016/S1470-2045(22)00517-4',
    'Five-year control 96% and 95%. The shares here are judgements.',
  ],
  [
    'head-neck-fractions',
    'Head and neck schedules: 30, 35, 20 and 33 fractions',
    'rightdecisions.scot.nhs.uk',
    'The shares here are judgements.',
  ],
  [
    'palliative-fractions',
    'Palliative schedules: 8-10 Gy in 1, 20-25 Gy in 5 fractions',
    'rightdecisions.scot.nhs.uk',
    'The shares here, and longer schedules, are judgements.',
  ],
  [
    'oesophago-gastric-fractions',
    'Oesophago-gastric schedules: 25, 28, 20, 15 and 23 fractions',
    'public NDRS analysis code',
    'The shares here are judgements.',
  ],
  [
    'interruption-categories',
    'RCR: timely delivery of radical radiotherapy, 4th edition, 2019',
    'rcr.ac.uk',
    'The category of some pathways is a judgement.',
  ],
  ['service-day', 'Planned maintenance: one day a month', 'British Journal of Radiology 70:840 (1997)'],
  ['ten-year-life', 'Linacs: replacement recommended at about ten years', 'parallelparliament.co.uk/question/33205'],
  ['imd-2025', 'English Index of Multiple Deprivation 2025, average score', 'MHCLG, Open Government Licence v3.0'],
  [
    'iaea-throughput',
    'Capacity formula: 4 fractions/h x 8 h x 248 days = 7,936; NRAG 8,300 to 8,700',
    'cureus.com/posters/2551; slideplayer.com/slide/2393560',
  ],
];

/** Sources that state the figure themselves. */
export const publishedSources: readonly Source[] = [...fleet, ...practice].map(([id, title, address, note]) => ({
  ...{ id, title, address, status: 'published' as const },
  ...(note === undefined ? {} : { note }),
}));
