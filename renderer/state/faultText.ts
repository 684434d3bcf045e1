/** What a fault says for itself, without the name of its kind. */
export const faultText = (error: unknown): string => (error instanceof Error ? error.message : String(error));
