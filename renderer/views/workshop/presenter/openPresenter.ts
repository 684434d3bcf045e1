import { z } from 'zod';
import { keepHere, recallHere } from '../../../state/here.ts';

/** Tells this window's presenter from that of another: the same after a reload, another in a copy of the window. */
export const windowId = ownId();

function ownId(): string {
  const [opened] = performance.getEntriesByType('navigation');
  const isReload = opened !== undefined && 'type' in opened && opened.type === 'reload';
  const fresh = crypto.randomUUID();
  const id = isReload ? recallHere('window', z.uuid(), fresh) : fresh;
  keepHere('window', id);
  return id;
}

/** Opens the presenter's window beside this one, or brings it forward. */
export function openPresenter(): void {
  const address = `${location.pathname}#/presenter/${windowId}`;
  open(address, `isocentre-presenter-${windowId}`, 'popup,width=960,height=720')?.focus();
}
