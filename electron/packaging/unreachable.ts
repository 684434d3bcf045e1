/** Faults of a network, as Node and the programs that fetch name them. */
const faults =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH)\b|TimeoutError|certificate|Response code (403|407|5\d\d)/;

/** What to do where packaging failed since what the packages are made around cannot be had here; null where it was not that. */
export function unreachable(printed: string): string | null {
  const fault = faults.exec(printed)?.[0];
  if (fault === undefined) return null;
  return [
    `The planner is built and its licences are written, but no package was made: Electron’s own program could not be fetched here (${fault}).`,
    'Run this where github.com can be reached; or name a mirror of it in ELECTRON_MIRROR and ELECTRON_BUILDER_BINARIES_MIRROR;',
    'or unpack Electron’s zip and run "npm run dist -- --dir -c.electronDist=FOLDER" for the program without an installer.',
  ].join('\n');
}
