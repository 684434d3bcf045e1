/** What is told of so few centres fits under what stands before it; of more it begins on a page of its own. */
export const fewCentres = 3;
