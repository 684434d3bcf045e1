/** SQLite's or the system's own name for a fault (`SQLITE_FULL`, `EACCES`), where it has one. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** The same for what is told of a fault, which has it or has it not. */
export function faultCode(error: unknown): { code?: string } {
  const code = codeOf(error);
  return code === undefined ? {} : { code };
}
