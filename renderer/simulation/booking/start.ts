/** The most fractions a course can have, by the plan's schema. */
const mostFractions = 60;

/** A start found: its unit and ordinal and, in `slots`, where each fraction goes. */
export type Start = { unit: number; ordinal: number; slots: Int32Array };

export const newStart = (): Start => ({ unit: -1, ordinal: -1, slots: new Int32Array(mostFractions) });
