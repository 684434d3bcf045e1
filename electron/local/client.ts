import { z } from 'zod';
import type { Planner } from '../api.ts';
import { type Carry, plannerOver } from '../plannerOver.ts';
import { schemas } from '../schemas.ts';
import { watchShell } from './watchShell.ts';
import { decode, encode } from './wire.ts';

// The content security policy refuses code made from text, which zod would otherwise try.
z.config({ jitless: true });

const stopped = 'Isocentre has stopped behind this page';

/** The planner's own pages, and not those that it prints, are told when the shell is gone. */
const isWatched = ['/', '/local.html'].includes(location.pathname);

/** Each call is a POST of JSON to the server that served this page. */
const carry: Carry = async (name, input) => {
  const { input: takes, output: gives } = schemas[name];
  const body = encode(takes.parse(input));
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`/call/${name}`, { method: 'POST', headers, body }).catch(() => null);
  if (response === null) {
    gone();
    throw new Error(stopped);
  }
  const text = await response.text();
  if (!response.ok) throw new Error(text.trim());
  return gives.parse(decode(text));
};

/** Whether the shell that served this page answers it: another on the same port does not know it. */
const answers = () =>
  fetch('/call/about', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }).then(
    ({ ok }) => ok,
    () => false,
  );

const gone = isWatched ? watchShell(answers) : () => {};

/** The browser's own download takes the place of a save dialog. */
const saveFile: Planner['saveFile'] = async ({ name, mime, bytes }) => {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A minute is ample for the download to have taken hold of the bytes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { ok: true, value: { where: null } };
};

// The print page is the same in both shells; where the desktop's preload script came first, its planner stands.
if (!('planner' in window)) Object.defineProperty(window, 'planner', { value: { ...plannerOver(carry), saveFile } });
