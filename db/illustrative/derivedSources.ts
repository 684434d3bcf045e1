import type { Source } from '../schema/source.ts';

type Row = [id: string, title: string, note: string, address?: string];

const rows: Row[] = [
  [
    'main-town',
    'Main town of the zone, from public geography',
    'Travel is measured from the town, not from the district label point or a population-weighted one.',
  ],
  [
    'ons-rebased',
    'ONS mid-2024 estimate, grown as the 2018-based projections',
    'Residents in 2024 times the growth since 2024 of the ONS 2018-based subnational projections, principal variant, which predate Census 2021 and run low. Worked out on 22 November 2026. Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
  ],
  [
    'wiltshire-parts',
    'Wiltshire by former district, ONS mid-2020 small areas',
    'Share of each former district among Wiltshire residents in 2020, times the rebased projection of Wiltshire.',
  ],
  [
    'south-somerset-population',
    'South Somerset: part that comes here',
    'Census 2021 count and mid-2020 share aged 65 and over, grown as Somerset; 30% taken to come to this network, a judgement.',
  ],
  [
    'courses-route',
    'Courses by zone: half by residents, half by residents over 65',
    'England has 237.7 RTDS episodes (2021/22) and 211.4 31-day treatments (March 2024 x 12) per 100,000 residents: the mean, 224.6, or 1,199 per 100,000 aged 65 and over. A zone has the mean of what each rate gives for 2027, then the split by pathway.',
    'commonslibrary.parliament.uk CDP-2023-0165; theyworkforyou.com HL4478',
  ],
  [
    'pathway-split',
    'Courses by pathway: cases times radiotherapy share',
    'New cases per 100,000 in England by site, times the part who have radiotherapy, half way between cancer registries and the optimal share of Delaney 2005. The parts of a site are judgements.',
    'CRUK incidence pages; ukiacr.org table 12; RadMaps optimal_rt_utilisations.csv',
  ],
  [
    'growth-65plus',
    'Growth of residents aged 65 and over, 2027 to 2037',
    'Compound growth a year of the rebased projection of the zone.',
  ],
  [
    'retreatment',
    'All courses = first courses x 1.25',
    'The factor of a published estimate for Oman; with it the split by pathway gives 224 courses per 100,000, as recorded.',
    'cureus.com/posters/2551',
  ],
  [
    'travel-proxy',
    'Car minutes: straight line x 1.3 at 45 km/h, at least 12 minutes',
    'Calibrated on Swindon to Oxford (70 miles and 2.5 hours both ways: 1.32, 45 km/h) and Milton Keynes to Oxford (1.25).',
    'gwh.nhs.uk; ouh.nhs.uk/news/articles/2245',
  ],
  [
    'public-transport-factor',
    'Public transport: car minutes x 2.4',
    'Mean of 69.4 minutes against 29.1 by car among prostate patients, 2017-18.',
    'pubmed.ncbi.nlm.nih.gov/38219910',
  ],
  [
    'ferry',
    'Isle of Wight: land, boarding and crossing',
    'Hovercraft 10 minutes (sourced); vehicle ferry 45 and 60 minutes, fast passenger boat 28, and boarding times are judgements.',
    'flightsandtimes.co.uk/2025/01/06',
  ],
  [
    'downtime',
    'Breakdown: 73 hours a year on average (29 Czech linacs, 2.8% of hours)',
    'Frequency and length are fitted to those hours at the age of five; they are 3.7% of the shorter days rostered here. A few long faults make most of the downtime (PMID 31757747); ageing by 5% a year is a judgement.',
    'discovery.researcher.life 01a314806d38',
  ],
  [
    'linac-cost',
    'Linac 2.5 million pounds: 70 million for 28',
    'Bunker works of 0.5 million for a swap and 1.2 million to fit out a bunker are judgements.',
    'thewriterstown.com/news/articles/cq695j21g6lo',
  ],
  [
    'ouh-replacement-dates',
    'Oxford: one machine every six months from June 2021',
    'Five in two and a half years is sourced; the month of each is read from it.',
    'ouh.nhs.uk/news/article.aspx?id=1601',
  ],
  [
    'linac-fund-2025',
    '2025 programme: 28 linacs for 70 million pounds, from August 2025',
    'Hampshire Hospitals and Royal Berkshire are on the list; the month of each machine is a judgement.',
    'thewriterstown.com/news/articles/cq695j21g6lo (copy of BBC)',
  ],
  ['bunkers-as-linacs', 'As many bunkers as linacs', 'The linacs are sourced; further bunkers were not found.'],
  [
    'oxford-bunkers',
    'Oxford: seven bunkers',
    'The IAEA directory lists seven linacs in 2016; five are listed today.',
    'github.com/LaurenceWroe/Geospatial-modelling-radiotherapy-access',
  ],
  [
    'dorchester-linac',
    'Dorchester: one linac',
    'Press tells of two linacs for Dorset, read as one in each place; the number is unconfirmed.',
    'bournemouthecho.co.uk/news/health/15617529',
  ],
  [
    'uhs-rolling-replacement',
    'Southampton: rolling replacement over three years from 2018',
    'The years are sourced; the month of each machine is a judgement.',
    'pdf-archive.com/2018/01/01/813607-jd-october2017-3',
  ],
  [
    'activity-per-linac',
    'Episodes per linac times fractions per course, England',
    '134,419 episodes (2021/22) over about 286 linacs (2022) is 470; times 11.1 to 13.1 fractions.',
    'commonslibrary.parliament.uk CDP-2023-0165; streetguide.co.uk/parliament/written/1488490/4811',
  ],
  [
    'courses-per-million-england',
    'Courses per million residents, England',
    'From 31-day treatments of March 2024 x 12 (2,114) to RTDS episodes of 2019/20 (2,492).',
    'theyworkforyou.com HL4478; commonslibrary.parliament.uk CDP-2023-0165',
  ],
  [
    'fractions-per-course-england',
    'Fractions per course',
    'Swindon in its first year 6,606 / 593 = 11.1; United Kingdom, one week of 2005, 34,194 / 2,610 = 13.1.',
    'gwh.nhs.uk; pubmed.ncbi.nlm.nih.gov/17517327',
  ],
  [
    'linacs-per-million-england',
    'Linacs per million, England 2022',
    'About 20 aged ten or more were 7% of the fleet: 260 to 315 linacs for 57.1 million.',
    'streetguide.co.uk/parliament/written/1488490/4811',
  ],
  [
    'fractions-2014',
    'Fractions per linac, England 2013-14 and planning norms',
    '7,084 attendances at 0.87 a fraction are 8,143. Courses were longer then: about 15 fractions for breast, 37 for prostate.',
    'theyworkforyou.com/wrans/?id=2014-12-11.218438.h',
  ],
];

/** Arithmetic on figures that others publish. */
export const derivedSources: readonly Source[] = rows.map(([id, title, note, address]) => ({
  ...{ id, title, status: 'derived' as const, note },
  ...(address === undefined ? {} : { address }),
}));
