import { expect, test } from 'vitest';
import { storeHome } from '../../../../electron/storeHome.ts';

test.each<[NodeJS.Platform, Record<string, string>, string, string]>([
  [
    'win32',
    { LOCALAPPDATA: 'D:\\Profiles\\jo\\Local', APPDATA: '\\\\server\\jo' },
    'C:\\Users\\jo',
    'D:\\Profiles\\jo\\Local\\Isocentre',
  ],
  ['win32', {}, 'C:\\Users\\jo', 'C:\\Users\\jo\\AppData\\Local\\Isocentre'],
  ['darwin', { XDG_DATA_HOME: '/elsewhere' }, '/Users/jo', '/Users/jo/Library/Application Support/Isocentre'],
  ['linux', {}, '/home/jo', '/home/jo/.local/share/isocentre'],
  ['linux', { XDG_DATA_HOME: '/data/jo' }, '/home/jo', '/data/jo/isocentre'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/jo', '/home/jo/.local/share/isocentre'],
  ['linux', { XDG_DATA_HOME: '/data/jo', ISOCENTRE_HOME: '/plans' }, '/home/jo', '/plans'],
])('on %s with %o, plans lie in the local profile or where they are told to', (platform, env, home, folder) => {
  expect(storeHome({ platform, env, home })).toBe(folder);
});
