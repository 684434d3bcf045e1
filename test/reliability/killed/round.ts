/** One kill and what is found after it, `round` by round on the same files; throws when anything is lost or half done. */
export type Round = (round: number) => Promise<void>;

/** Kills come at any moment up to this long after the work has begun: some tens of transactions. */
const longestMs = 40;
export const moment = (longest = longestMs) => Math.random() * longest;
/** A file is used for so many kills, so that what was mended before is killed again, and then begun anew. */
export const killsOfFile = 20;
