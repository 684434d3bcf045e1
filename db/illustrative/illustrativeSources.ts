import type { Source } from '../schema/source.ts';

const rows: [id: string, title: string, note: string, address?: string][] = [
  [
    'fleet-judgement',
    'Fleet: dates, capabilities and matched groups not found',
    'Chosen to be plausible; ask the trust.',
  ],
  [
    'reading-split',
    'Royal Berkshire: three linacs at Reading, one at Bracknell',
    'Four over two sites is sourced; the split is not.',
  ],
  ['spare-bunker', 'Spare bunker at Bracknell', 'Not found; one, so that a further machine has somewhere to stand.'],
  ['oxford-site', 'Churchill Hospital: site code and position', 'From general knowledge.'],
  [
    'bracknell-clinic',
    'Bracknell clinic: position and opening',
    'From general knowledge; press of 2011 tells of one new linac at each site.',
  ],
  [
    'opening-days',
    'Monday to Friday, not on bank holidays',
    'Sourced for Swindon; Oxford also treats on Saturday and Sunday mornings, left out here.',
  ],
  [
    'planning-capacity',
    'Treatment plans finished per open day',
    'Not found; about half as many again as the centre needs on average.',
  ],
  [
    'machine-hours',
    'Rostered minutes: opening hours less warm-up and checks',
    'About an hour of the day goes on run-up, checks and changeover; Oxford opens 10.5 hours, Swindon 8.5 (sourced).',
  ],
  [
    'urgent-reserve',
    'A tenth of the day held for urgent courses on every linac',
    'Released to all one open day before. Chosen so that most courses for symptoms start within their targets and the others do not wait much longer for it.',
  ],
  [
    'urgent-courses',
    'Spinal cord compression may use the time held for urgent courses',
    'An emergency, to be treated within 24 hours in the classes of the national dataset. Other courses for symptoms are urgent by their target of 14 days.',
  ],
  [
    'overtime',
    'One hour of overtime a machine and day after a breakdown',
    'Not found; what staff may be willing to stay for. Used for category 1 fractions only.',
  ],
  [
    'simulator-judgement',
    'Simulators: dates and numbers not found',
    'At least one CT at each centre; planning MR where radiosurgery is done.',
  ],
  [
    'pathway-judgement',
    'Pathways: fractionation shares, minutes and planning times',
    'Slots of 10 to 30 minutes are sourced (Dorset); the rest is common practice as the authors know it.',
  ],
  [
    'breast-5',
    'Breast: 5 or 15 fractions',
    'FAST-Forward gives both schedules, and 60.0% of breast courses in England had five in April 2020 (doi 10.1016/S1470-2045(20)30743-9); the shares from 2027 are judgements.',
    'doi.org/10.3310/wwbf1044',
  ],
  [
    'prostate-5',
    'Prostate: 5, 20 or 37 fractions',
    'PACE-B gives 36.25 Gy in 5 against 62 Gy in 20 or 78 Gy in 39, with equal control at five years; the shares are judgements.',
    'doi.org/10.1016/S1470-2045(22)00517-4',
  ],
  [
    'head-neck-fractions',
    'Head and neck: 20, 30, 33 or 35 fractions',
    'The schedules are published; the shares are judgements.',
    'rightdecisions.scot.nhs.uk',
  ],
  [
    'oesophago-gastric-fractions',
    'Oesophagus and stomach: 15, 23, 25 or 28 fractions',
    'The schedules are those of public NDRS analysis code; the shares are judgements.',
  ],
  [
    'palliative-fractions',
    'Palliative courses: mostly 1 or 5 fractions',
    '8-10 Gy in 1 and 20-25 Gy in 5 are published; longer ones and the shares are judgements.',
    'rightdecisions.scot.nhs.uk',
  ],
  [
    'category-judgement',
    'Interruption categories of the other pathways',
    'Read from the tumour and the intent; sourced for bladder and head and neck only.',
  ],
  [
    'icb-judgement',
    'Boards of neighbouring areas from April 2026',
    'Milton Keynes and Bedfordshire into Central East, Surrey and Sussex into one: from general knowledge.',
  ],
  [
    'urgent-targets',
    'Targets of 14 days for symptoms and 3 for cord compression',
    'No national figure found; shorter than the 31-day standard that also holds.',
  ],
  [
    'demand-judgement',
    'Seasonality and scatter of referrals',
    'Mild: fewer in August and December, variance 10% over Poisson.',
  ],
  [
    'uncertainty-judgement',
    'Between which values uncertain inputs lie',
    'Chosen to show what matters; nobody publishes them. A network should put its own.',
  ],
  [
    'served-share',
    'Part of a border district that comes to this network',
    'A judgement: nobody publishes it. The population of the zone is that part only, and so is its demand.',
  ],
  [
    'district-split',
    'District split in two by judgement',
    'Dorset 55 and 45%, Buckinghamshire 45 and 55%, after the former districts.',
  ],
  [
    'flow-judgement',
    'Flows by main-town travel and known referral paths',
    'No origin and destination counts are published. Sourced: north Hampshire splits, Chichester to Portsmouth, Swindon.',
  ],
  [
    'programme-judgement',
    'Replacement programme made up for illustration',
    'Each linac about when it turns ten, one at a time in a centre. No trust has agreed to it. Diversions do not move with a project.',
  ],
  [
    'swap-weeks',
    'A swap takes a machine out for 20 weeks',
    'Usual is 4 to 7 months, of which 6 to 12 weeks commissioning (general knowledge); Milton Keynes took 6 months, Oxford changed five in 30.',
  ],
  ['scenario-judgement', 'Scenario made up for illustration', 'What might be asked, not what is proposed.'],
  ['aid-judgement', 'Mutual aid rules', 'Off in the baseline; the thresholds are judgements.'],
];

/** Judgements: plausible, not found anywhere, and shown as such. */
export const illustrativeSources: readonly Source[] = rows.map(([id, title, note, address]) => ({
  ...{ id, title, note, status: 'illustrative' as const },
  ...(address === undefined ? {} : { address }),
}));
