/** The middle of a month, where what is of all of it is drawn. */
export const middleOf = (month: string): Date => new Date(`${month}-15T12:00:00Z`);
