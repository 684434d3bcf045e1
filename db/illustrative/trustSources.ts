import type { Source } from '../schema/source.ts';

type Fact = Omit<Source, 'status'>;

const facts: Fact[] = [
  {
    ...{ id: 'nhs-sites', title: 'NHS trusts and hospital sites: codes, positions, boards' },
    address: 'github.com/rcpch/rcpch-nhs-organisations',
  },
  {
    ...{ id: 'uhs-linacs', title: 'UHS: seven linacs, about 4,000 patients a year', date: '2024-03-27' },
    address: 'uhs.nhs.uk/whats-new/press-releases',
  },
  {
    ...{ id: 'uhs-plan-2016', title: 'UHS 2016: 20 million pounds for linacs and two CT scanners' },
    address: 'uhs.nhs.uk/AboutTheTrust',
  },
  {
    ...{ id: 'uhs-seventh-bunker', title: 'UHS 2017: seventh bunker clinical about January 2018' },
    address: 'pdf-archive.com/2018/01/01/813607-jd-october2017-3',
  },
  {
    ...{ id: 'basingstoke-run-by-uhs', title: 'Radiotherapy at Basingstoke is run by UHS' },
    address: 'basingstokegazette.co.uk/news/18561968',
  },
  {
    ...{ id: 'basingstoke-opening', title: 'Basingstoke unit opened May 2014: one linac, one CT' },
    ...{ address: 'basingstokegazette.co.uk/news/11215301', note: 'About 300 patients a year were planned for.' },
  },
  {
    ...{ id: 'dirac', title: 'IAEA directory of radiotherapy centres (DIRAC): Basingstoke, one linac (2023)' },
    address: 'github.com/LaurenceWroe/Geospatial-modelling-radiotherapy-access (public copy)',
  },
  {
    ...{ id: 'phu-radiotherapy', title: 'Portsmouth: four linacs; patients of QA, Chichester and the Isle of Wight' },
    address: 'porthosp.nhs.uk/departments-and-services/radiotherapy',
  },
  {
    ...{ id: 'uhd-poole', title: 'Poole: four linacs' },
    address: 'uhd.nhs.uk/services/cancer-services/poole/radiotherapy',
  },
  {
    ...{ id: 'dorchester-opening', title: 'Robert White Centre, Dorchester, opened', date: '2018-12-12' },
    address: 'rotary-ribi.org/clubs/page.php?PgID=735902',
  },
  {
    ...{ id: 'ouh-service', title: 'Oxford: five linacs (two Varian Halcyon); Swindon: two TrueBeam; hours' },
    address: 'ouh.nhs.uk/cancer/services/radiotherapy/service',
    note: 'Oxford Monday to Friday 08:00 to 18:30, Swindon 08:30 to 17:00. Written while machines were being replaced.',
  },
  {
    ...{ id: 'ouh-replacement', title: 'Oxford: five linacs and two CT replaced from June 2021 over 2.5 years' },
    address: 'ouh.nhs.uk/news/article.aspx?id=1601',
  },
  {
    ...{ id: 'swindon-year-one', title: 'Swindon one year on: 593 patients, 6,606 treatments, 544 CT scans' },
    address: 'gwh.nhs.uk/news/posts/2023/october/ouh-radiotherapy-centre-swindon-one-year-on',
    note: 'First patients on 11 October 2022; a first year, so one of growing numbers.',
  },
  {
    ...{ id: 'mk-centre', title: 'Milton Keynes centre: one linac and an empty second bunker' },
    address: 'ouh.nhs.uk/news/articles/2245; healthestatejournal.com/story/48794',
  },
  {
    ...{ id: 'mk-opening', title: 'Milton Keynes: first patients', date: '2025-01-27' },
    address: 'blmkhealthandcarepartnership.org',
  },
  {
    ...{ id: 'rbft-linacs', title: 'Royal Berkshire: four Elekta linacs over two sites, two CT' },
    address: 'royalberkshire.nhs.uk',
  },
  {
    ...{ id: 'island-flows', title: 'Isle of Wight: breast and colorectal to Portsmouth since 4 April 2022' },
    ...{ address: 'countypress.co.uk/news/20029101', date: '2022-04-04' },
    note: 'Lung, brain and upper gastrointestinal stay at Southampton; other sites are taken to stay as well.',
  },
];

/** What trusts and directories say of the centres and their machines. */
export const trustSources: readonly Source[] = facts.map((fact) => ({ ...fact, status: 'published' }));
