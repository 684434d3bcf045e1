import type { Centre } from '../schema/centre.ts';

type Row = Pick<Centre, 'id' | 'trustId' | 'name' | 'lat' | 'lon' | 'bunkers' | 'plansPerDay'> &
  Partial<Pick<Centre, 'hostTrustId' | 'siteCode' | 'opens' | 'source' | 'fieldSources'>>;

/** Bunkers beyond today's linacs are sourced at Milton Keynes and Oxford only; elsewhere see `spare-bunker`. */
const rows: Row[] = [
  {
    ...{ id: 'southampton', trustId: 'uhs', name: 'Southampton General', siteCode: 'RHM01' },
    ...{ lat: 50.933, lon: -1.4351, bunkers: 7, plansPerDay: 18 },
    fieldSources: { bunkers: 'uhs-seventh-bunker' },
  },
  {
    ...{ id: 'basingstoke', trustId: 'uhs', hostTrustId: 'hhft', name: 'Basingstoke and North Hampshire' },
    ...{ siteCode: 'RN506', lat: 51.2806, lon: -1.1099, bunkers: 1, plansPerDay: 4 },
    fieldSources: { bunkers: 'bunkers-as-linacs', trustId: 'basingstoke-run-by-uhs' },
  },
  {
    ...{ id: 'portsmouth', trustId: 'phu', name: 'Queen Alexandra, Portsmouth', siteCode: 'RHU03' },
    ...{ lat: 50.8503, lon: -1.0699, bunkers: 4, plansPerDay: 12 },
    fieldSources: { bunkers: 'bunkers-as-linacs' },
  },
  {
    ...{ id: 'poole', trustId: 'uhd', name: 'Poole', siteCode: 'R0D01' },
    ...{ lat: 50.7215, lon: -1.973, bunkers: 4, plansPerDay: 12 },
    fieldSources: { bunkers: 'bunkers-as-linacs' },
  },
  {
    ...{ id: 'dorchester', trustId: 'uhd', hostTrustId: 'dch', name: 'Robert White Centre, Dorchester' },
    ...{ siteCode: 'RBD01', lat: 50.7129, lon: -2.4469, bunkers: 1, plansPerDay: 4 },
    fieldSources: { bunkers: 'bunkers-as-linacs' },
  },
  {
    ...{ id: 'oxford', trustId: 'ouh', name: 'Churchill, Oxford', siteCode: 'RTH02' },
    ...{ lat: 51.751, lon: -1.215, bunkers: 7, plansPerDay: 17 },
    fieldSources: { bunkers: 'oxford-bunkers', siteCode: 'oxford-site', lat: 'oxford-site', lon: 'oxford-site' },
  },
  {
    ...{ id: 'swindon', trustId: 'ouh', hostTrustId: 'gwh', name: 'Great Western, Swindon', siteCode: 'RN325' },
    ...{ lat: 51.5385, lon: -1.7272, bunkers: 2, plansPerDay: 7 },
    fieldSources: { bunkers: 'bunkers-as-linacs' },
  },
  {
    ...{ id: 'milton-keynes', trustId: 'ouh', hostTrustId: 'mkuh', name: 'Milton Keynes', siteCode: 'RD816' },
    ...{ lat: 52.0264, lon: -0.7358, bunkers: 2, plansPerDay: 5 },
    fieldSources: { bunkers: 'mk-centre' },
  },
  {
    ...{ id: 'reading', trustId: 'rbft', name: 'Berkshire Cancer Centre, Reading', siteCode: 'RHW01' },
    ...{ lat: 51.451, lon: -0.9593, bunkers: 3, plansPerDay: 11 },
    fieldSources: { bunkers: 'bunkers-as-linacs' },
  },
  {
    ...{ id: 'bracknell', trustId: 'rbft', name: 'Bracknell clinic' },
    ...{ lat: 51.41, lon: -0.74, bunkers: 2, plansPerDay: 5 },
    fieldSources: { bunkers: 'spare-bunker', lat: 'bracknell-clinic', lon: 'bracknell-clinic' },
  },
];

/** The ten places with linacs; Monday to Friday and not on bank holidays, which most of their pages say. */
export const centres: readonly Centre[] = rows.map((row) => ({
  ...row,
  opening: { weekdays: [1, 2, 3, 4, 5], bankHolidays: false },
  overtimeMinutesPerDay: 60,
  source: 'nhs-sites',
  fieldSources: {
    ...row.fieldSources,
    plansPerDay: 'planning-capacity',
    opening: 'opening-days',
    overtimeMinutesPerDay: 'overtime',
  },
}));
