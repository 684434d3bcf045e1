import { expect, test } from 'vitest';
import { mountsOfLinux, mountsOfMac } from '../../../../electron/place/mounts.ts';
import { placeOf } from '../../../../electron/place/placeOf.ts';
import type { Surroundings } from '../../../../electron/place/surroundings.ts';

const linux = mountsOfLinux(`22 27 0:21 / /proc rw,relatime - proc proc rw
25 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
31 25 0:40 / /home/jo/Trust\\040share rw,relatime shared:7 - cifs //server/share rw,vers=3.0
32 25 0:41 / /net rw - nfs4 server:/export rw
33 32 8:2 / /net/local rw - xfs /dev/sdb rw
34 25 0:42 / /home/jo/far rw - fuse.sshfs jo@far: rw
35 25 0:43 / /mnt/usb rw - fuseblk /dev/sdc1 rw
`);

const mac = mountsOfMac(`/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//jo@server/share on /Volumes/share (smbfs, nodev, nosuid, mounted by jo)
/dev/disk4s1 on /Volumes/stick (apfs, local, nodev)
`);

const around = (platform: NodeJS.Platform, more: Partial<Surroundings> = {}): Surroundings => ({
  platform,
  env: {},
  home: '/home/jo',
  mounts: platform === 'linux' ? linux : platform === 'darwin' ? mac : [],
  real: (path) => path,
  ...more,
});

test.each<[NodeJS.Platform, string]>([
  ['linux', '/home/jo/.local/share/isocentre'],
  ['linux', '/net/local/isocentre'],
  ['linux', '/network/isocentre'],
  ['linux', '/mnt/usb/isocentre'],
  ['darwin', '/Users/jo/Library/Application Support/Isocentre'],
  ['darwin', '/Volumes/stick/Isocentre'],
  ['win32', 'C:\\Users\\jo\\AppData\\Local\\Isocentre'],
  ['win32', '\\\\?\\C:\\Users\\jo\\Isocentre'],
  ['win32', 'D:\\Dropboxes of clay\\Isocentre'],
])('on %s, %s is on this computer alone', (platform, path) => {
  expect(placeOf(path, around(platform))).toEqual({ kind: 'local' });
});

test.each<[NodeJS.Platform, string]>([
  ['linux', '/home/jo/Trust share/isocentre'],
  ['linux', '/net/jo/isocentre'],
  ['linux', '/home/jo/far'],
  ['darwin', '/Volumes/share/plans'],
  ['win32', '\\\\server\\home\\jo\\Isocentre'],
  ['win32', '//server/home/jo/Isocentre'],
  ['win32', '\\\\?\\UNC\\server\\home\\jo'],
])('on %s, %s is on another computer', (platform, path) => {
  expect(placeOf(path, around(platform))).toEqual({ kind: 'network' });
});

test.each<[NodeJS.Platform, string, string]>([
  ['win32', 'C:\\Users\\jo\\OneDrive - NHS\\Plans', 'OneDrive'],
  ['win32', 'C:/Users/jo/OneDrive/Plans', 'OneDrive'],
  ['win32', 'C:\\Users\\jo\\Dropbox (Trust)\\Plans', 'Dropbox'],
  ['win32', 'G:\\My Drive\\Plans', 'Google Drive'],
  ['win32', 'C:\\Users\\jo\\iCloudDrive\\Plans', 'iCloud'],
  ['darwin', '/Users/jo/Library/Mobile Documents/com~apple~CloudDocs/Plans', 'iCloud'],
  ['darwin', '/Users/jo/Library/CloudStorage/OneDrive-NHS/Plans', 'OneDrive'],
  ['linux', '/home/jo/Dropbox/plans', 'Dropbox'],
])('on %s, %s is kept in step by %s', (platform, path, by) => {
  expect(placeOf(path, around(platform))).toEqual({ kind: 'synced', by });
});

test('a OneDrive folder of any name is told by what Windows says of it', () => {
  const env = { OneDriveCommercial: 'D:\\Cloud' };
  expect(placeOf('d:\\cloud\\Plans', around('win32', { env }))).toEqual({ kind: 'synced', by: 'OneDrive' });
  expect(placeOf('D:\\Clouds\\Plans', around('win32', { env }))).toEqual({ kind: 'local' });
});

test('a mapped drive and a link are told by what they lead to', () => {
  const mapped = around('win32', { real: (path) => path.replace('H:', '\\\\server\\home') });
  expect(placeOf('H:\\Isocentre', mapped)).toEqual({ kind: 'network' });
  const linked = around('linux', { real: () => '/home/jo/Dropbox/plans' });
  expect(placeOf('/home/jo/plans', linked)).toEqual({ kind: 'synced', by: 'Dropbox' });
});
