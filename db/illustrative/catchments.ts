export type Shares = Record<string, number>;

/**
 * Which centres each zone's patients go to for the common sites, when all are open (source `flow-judgement`): the
 * nearest by travel, bent by what is known. North Hampshire splits between Basingstoke and Southampton, Chichester and
 * Havant go to Portsmouth, Salisbury to Southampton, Swindon takes north Wiltshire.
 */
export const catchments: Record<string, Shares> = {
  southampton: { southampton: 1 },
  portsmouth: { portsmouth: 1 },
  'isle-of-wight': { southampton: 1 },
  basingstoke: { basingstoke: 0.8, southampton: 0.15, reading: 0.05 },
  'east-hampshire': { portsmouth: 0.65, southampton: 0.25, basingstoke: 0.1 },
  eastleigh: { southampton: 1 },
  fareham: { portsmouth: 0.85, southampton: 0.15 },
  gosport: { portsmouth: 1 },
  hart: { basingstoke: 0.7, southampton: 0.2, reading: 0.1 },
  havant: { portsmouth: 1 },
  'new-forest': { southampton: 0.85, poole: 0.15 },
  rushmoor: { basingstoke: 0.3, southampton: 0.3, bracknell: 0.4 },
  'test-valley': { southampton: 0.85, basingstoke: 0.15 },
  winchester: { southampton: 0.95, basingstoke: 0.05 },
  bcp: { poole: 1 },
  'dorset-east': { poole: 0.85, dorchester: 0.15 },
  'dorset-west': { dorchester: 0.75, poole: 0.25 },
  oxford: { oxford: 1 },
  cherwell: { oxford: 1 },
  'south-oxfordshire': { oxford: 0.85, reading: 0.15 },
  vale: { oxford: 0.75, swindon: 0.25 },
  'west-oxfordshire': { oxford: 1 },
  'bucks-north': { oxford: 0.85, 'milton-keynes': 0.15 },
  'bucks-south': { oxford: 0.6, reading: 0.2, bracknell: 0.2 },
  reading: { reading: 1 },
  wokingham: { reading: 0.75, bracknell: 0.25 },
  'west-berkshire': { reading: 0.75, basingstoke: 0.15, oxford: 0.1 },
  'bracknell-forest': { bracknell: 0.75, reading: 0.25 },
  'windsor-maidenhead': { reading: 0.65, bracknell: 0.35 },
  slough: { reading: 0.6, bracknell: 0.4 },
  swindon: { swindon: 1 },
  'wiltshire-south': { southampton: 0.95, poole: 0.05 },
  'wiltshire-east': { swindon: 0.9, southampton: 0.1 },
  'wiltshire-north': { swindon: 1 },
  'wiltshire-west': { swindon: 0.5, southampton: 0.5 },
  'milton-keynes': { 'milton-keynes': 0.75, oxford: 0.25 },
  'central-bedfordshire': { 'milton-keynes': 0.8, oxford: 0.2 },
  bedford: { 'milton-keynes': 0.8, oxford: 0.2 },
  chichester: { portsmouth: 1 },
  'surrey-heath': { bracknell: 0.8, reading: 0.2 },
  waverley: { basingstoke: 0.6, southampton: 0.4 },
  cotswold: { swindon: 0.8, oxford: 0.2 },
  'west-northamptonshire': { oxford: 0.9, 'milton-keynes': 0.1 },
  'south-somerset': { dorchester: 0.8, poole: 0.2 },
};

/** Isle of Wight: breast and colorectal moved to Portsmouth on 4 April 2022, the rest goes to Southampton. */
export const islandToPortsmouth: ReadonlySet<string> = new Set(['breast', 'breast-nodal', 'rectum']);
