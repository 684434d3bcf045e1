/** A file system and the folder at which it stands. */
export type Mount = { at: string; type: string };

/** From Linux's /proc/self/mountinfo: `36 35 98:0 / /mnt/share rw - cifs //server/share rw`. Spaces stand as `\040`. */
export function mountsOfLinux(mountinfo: string): Mount[] {
  return mountinfo.split('\n').flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ');
    const [at, type] = [before.split(' ')[4], after.split(' ')[0]];
    return at && type
      ? [{ at: at.replace(/\\(\d{3})/g, (_all, octal) => String.fromCharCode(Number.parseInt(octal, 8))), type }]
      : [];
  });
}

/** From what macOS's `mount` prints: `//user@server/share on /Volumes/share (smbfs, nodev, nosuid)`. */
export function mountsOfMac(printed: string): Mount[] {
  return printed.split('\n').flatMap((line) => {
    const [, at, type] = / on (\/.*) \((\w+)[,)]/.exec(line) ?? [];
    return at && type ? [{ at, type }] : [];
  });
}

/** The type of the file system that holds a path: the deepest mount above it, and of several at one folder the last. */
export function fileSystemOf(path: string, mounts: readonly Mount[]): string | null {
  let deepest: Mount | null = null;
  for (const mount of mounts) {
    const holds = mount.at === '/' || path === mount.at || path.startsWith(`${mount.at}/`);
    if (holds && mount.at.length >= (deepest?.at.length ?? 0)) deepest = mount;
  }
  return deepest?.type ?? null;
}
