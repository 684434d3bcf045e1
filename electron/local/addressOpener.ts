import { fork } from 'node:child_process';
import { once } from 'node:events';

/**
 * Begins a process that opens an address in the default browser, once, and answers whether it did. A browser that is
 * started so has the umask, and with it the modes of what it downloads, that this process has now: so it is begun before
 * this process makes what it writes private. The address is not among its arguments, where others could read it.
 */
export function addressOpener(): (address: string) => Promise<boolean> {
  const child = fork(new URL('./openAddress.ts', import.meta.url), { stdio: 'ignore', execArgv: [] });
  const ended = once(child, 'exit').then(
    ([code]) => code === 0,
    () => false,
  );
  // It may not have started at all, which its end tells.
  child.on('error', () => {});
  return async (address) => {
    child.send(address, () => {});
    return ended;
  };
}
