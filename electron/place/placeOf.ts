import { posix, win32 } from 'node:path';
import { fileSystemOf } from './mounts.ts';
import type { Surroundings } from './surroundings.ts';

/** Where a folder lies: on this computer alone, kept in step with other computers by a program, or on another one. */
export type StorePlace = { kind: 'local' } | { kind: 'synced'; by: string } | { kind: 'network' };

/** File systems whose files lie on another machine. Others that containers and virtual machines use are this machine's. */
const networkTypes = new Set([
  ...['nfs', 'nfs4', 'cifs', 'smb3', 'smbfs', 'afpfs', 'webdav', 'davfs', 'afs', 'ncpfs', 'ceph', 'lustre', 'gpfs'],
  ...['glusterfs', 'fuse.glusterfs', 'fuse.ceph', 'fuse.sshfs', 'fuse.rclone', 'fuse.davfs', 'fuse.s3fs'],
  ...['fuse.gvfsd-fuse', 'fuse.smbnetfs', 'fuse.google-drive-ocamlfuse', 'fuse.onedriver'],
]);

/** Names that programs give the folders they keep in step: `OneDrive - NHS`, `Dropbox (Trust)`, `GoogleDrive-a@b`. */
const syncedNames: readonly (readonly [name: RegExp, by: string])[] = [
  [/^OneDrive( - .*|-.*)?$/i, 'OneDrive'],
  [/^Dropbox( \(.*\)|-.*)?$/i, 'Dropbox'],
  [/^(Google ?Drive(-.*)?|My Drive)$/i, 'Google Drive'],
  [/^(iCloud ?Drive|Mobile Documents|com~apple~CloudDocs)$/i, 'iCloud'],
  [/^CloudStorage$/, 'a cloud service'],
  [/^Box( Sync|-Box)$/i, 'Box'],
  [/^Nextcloud$/i, 'Nextcloud'],
  [/^SharePoint$/i, 'SharePoint'],
];

/** Where Windows says that OneDrive has its folders, whatever they are called. */
const oneDriveVariables = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'];

/**
 * Where a folder lies, as far as its path, what it leads to and the machine's list of file systems tell. A folder need not
 * be there yet.
 */
export function placeOf(path: string, around: Surroundings): StorePlace {
  const paths = [path, around.real(path)];
  if (paths.some((one) => isOnNetwork(one, around))) return { kind: 'network' };
  const by = paths.map((one) => syncedBy(one, around)).find((found) => found !== null);
  return by ? { kind: 'synced', by } : { kind: 'local' };
}

function isOnNetwork(path: string, { platform, mounts }: Surroundings): boolean {
  if (platform !== 'win32') return networkTypes.has(fileSystemOf(posix.normalize(path), mounts) ?? '');
  const shared = path.replaceAll('/', '\\');
  // `\\?\C:\` and `\\.\C:\` are only longer ways to write a local path; `\\?\UNC\server` is a share.
  return /^\\\\(\?\\UNC\\|[^?.\\])/i.test(shared);
}

function syncedBy(path: string, { platform, env }: Surroundings): string | null {
  const { sep } = platform === 'win32' ? win32 : posix;
  const tidy = platform === 'win32' ? path.replaceAll('/', '\\') : path;
  const within = (folder: string | undefined) =>
    folder !== undefined && folder !== '' && `${tidy}${sep}`.toLowerCase().startsWith(`${folder}${sep}`.toLowerCase());
  if (platform === 'win32' && oneDriveVariables.some((name) => within(env[name]))) return 'OneDrive';
  const parts = tidy.split(sep);
  return syncedNames.find(([name]) => parts.some((part) => name.test(part)))?.[1] ?? null;
}
