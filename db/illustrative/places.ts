import { boards } from './boards.ts';

/**
 * Where the network's patients live. `part` is the part of the district this zone stands for, `served` the part of its
 * patients who come to the network's centres; the zone's population is that part of the district's. Both are
 * judgements (source `served-share`, `district-split`) unless 1.
 */
export type Place = {
  id: string;
  name: string;
  code: string;
  /** Main town and its position, which travel is measured from. */
  town: string;
  lat: number;
  lon: number;
  icb: string;
  part: number;
  served: number;
};

type Row = [
  id: string,
  name: string,
  code: string,
  town: string,
  lat: number,
  lon: number,
  part?: number,
  served?: number,
];

const inIcb = (icb: string, rows: readonly Row[]): Place[] =>
  rows.map(([id, name, code, town, lat, lon, part = 1, served = 1]) => ({
    ...{ id, name, code, town, lat, lon, icb, part, served },
  }));

export const places: readonly Place[] = [
  ...inIcb(boards.hampshire, [
    ['southampton', 'Southampton', 'E06000045', 'Southampton', 50.9045, -1.4043],
    ['portsmouth', 'Portsmouth', 'E06000044', 'Portsmouth', 50.7989, -1.0912],
    ['isle-of-wight', 'Isle of Wight', 'E06000046', 'Newport', 50.701, -1.293],
    ['basingstoke', 'Basingstoke and Deane', 'E07000084', 'Basingstoke', 51.2667, -1.0876],
    ['east-hampshire', 'East Hampshire', 'E07000085', 'Petersfield', 51.0043, -0.9358, 1, 0.85],
    ['eastleigh', 'Eastleigh', 'E07000086', 'Eastleigh', 50.9693, -1.351],
    ['fareham', 'Fareham', 'E07000087', 'Fareham', 50.8522, -1.1787],
    ['gosport', 'Gosport', 'E07000088', 'Gosport', 50.795, -1.1291],
    ['hart', 'Hart (part)', 'E07000089', 'Fleet', 51.2834, -0.8456, 1, 0.5],
    ['havant', 'Havant', 'E07000090', 'Havant', 50.8518, -0.9822],
    ['new-forest', 'New Forest', 'E07000091', 'Lymington', 50.7586, -1.543],
    ['rushmoor', 'Rushmoor (part)', 'E07000092', 'Farnborough', 51.29, -0.752, 1, 0.25],
    ['test-valley', 'Test Valley', 'E07000093', 'Andover', 51.2079, -1.4786],
    ['winchester', 'Winchester', 'E07000094', 'Winchester', 51.0632, -1.308],
  ]),
  ...inIcb(boards.dorset, [
    ['bcp', 'Bournemouth, Christchurch and Poole', 'E06000058', 'Bournemouth', 50.7192, -1.8808],
    ['dorset-east', 'Dorset east and north', 'E06000059', 'Wimborne', 50.799, -1.9877, 0.55],
    ['dorset-west', 'Dorset west', 'E06000059', 'Dorchester', 50.7154, -2.4369, 0.45],
  ]),
  ...inIcb(boards.thamesValley, [
    ['oxford', 'Oxford', 'E07000178', 'Oxford', 51.752, -1.2577],
    ['cherwell', 'Cherwell', 'E07000177', 'Banbury', 52.0602, -1.3403],
    ['south-oxfordshire', 'South Oxfordshire', 'E07000179', 'Didcot', 51.608, -1.241],
    ['vale', 'Vale of White Horse', 'E07000180', 'Abingdon', 51.6708, -1.288],
    ['west-oxfordshire', 'West Oxfordshire', 'E07000181', 'Witney', 51.7859, -1.4851],
    ['bucks-north', 'Buckinghamshire north', 'E06000060', 'Aylesbury', 51.8168, -0.8124, 0.45],
    ['bucks-south', 'Buckinghamshire south (part)', 'E06000060', 'High Wycombe', 51.6286, -0.7482, 0.55, 0.6],
    ['reading', 'Reading', 'E06000038', 'Reading', 51.4543, -0.9781],
    ['wokingham', 'Wokingham', 'E06000041', 'Wokingham', 51.4112, -0.8357],
    ['west-berkshire', 'West Berkshire', 'E06000037', 'Newbury', 51.4014, -1.3231],
    ['bracknell-forest', 'Bracknell Forest', 'E06000036', 'Bracknell', 51.4154, -0.7536],
    ['windsor-maidenhead', 'Windsor and Maidenhead (part)', 'E06000040', 'Maidenhead', 51.523, -0.718, 1, 0.9],
    ['slough', 'Slough (part)', 'E06000039', 'Slough', 51.5105, -0.595, 1, 0.5],
  ]),
  ...inIcb(boards.bsw, [
    ['swindon', 'Swindon', 'E06000030', 'Swindon', 51.5558, -1.7797],
    ['wiltshire-south', 'Wiltshire south', 'E06000054', 'Salisbury', 51.0688, -1.7945],
    ['wiltshire-east', 'Wiltshire east (part)', 'E06000054', 'Devizes', 51.3522, -1.9944, 1, 0.6],
    ['wiltshire-north', 'Wiltshire north (part)', 'E06000054', 'Chippenham', 51.4585, -2.1158, 1, 0.5],
    ['wiltshire-west', 'Wiltshire west (part)', 'E06000054', 'Trowbridge', 51.3197, -2.2088, 1, 0.1],
  ]),
  ...inIcb(boards.centralEast, [
    ['milton-keynes', 'Milton Keynes', 'E06000042', 'Milton Keynes', 52.0417, -0.7558],
    ['central-bedfordshire', 'Central Bedfordshire (part)', 'E06000056', 'Leighton Buzzard', 51.9166, -0.6617, 1, 0.15],
    ['bedford', 'Bedford (part)', 'E06000055', 'Bedford', 52.136, -0.467, 1, 0.1],
  ]),
  ...inIcb(boards.surreySussex, [
    ['chichester', 'Chichester (part)', 'E07000225', 'Chichester', 50.8365, -0.7792, 1, 0.8],
    ['surrey-heath', 'Surrey Heath (part)', 'E07000214', 'Camberley', 51.3353, -0.7428, 1, 0.25],
    ['waverley', 'Waverley (part)', 'E07000216', 'Farnham', 51.2148, -0.799, 1, 0.1],
  ]),
  ...inIcb(boards.gloucestershire, [
    ['cotswold', 'Cotswold (part)', 'E07000079', 'Cirencester', 51.7185, -1.9682, 1, 0.25],
  ]),
  ...inIcb(boards.northamptonshire, [
    ['west-northamptonshire', 'West Northamptonshire (part)', 'E06000062', 'Brackley', 52.031, -1.147, 1, 0.1],
  ]),
  ...inIcb(boards.somerset, [
    ['south-somerset', 'South Somerset (part)', 'E07000189', 'Yeovil', 50.9415, -2.6349, 1, 0.3],
  ]),
];
