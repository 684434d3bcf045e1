/** Tells this window's presenter from that of another. */
export const windowId = crypto.randomUUID();

/** Opens the presenter's window beside this one, or brings it forward. */
export function openPresenter(): void {
  const address = `${location.pathname}#/presenter/${windowId}`;
  open(address, `isocentre-presenter-${windowId}`, 'popup,width=960,height=720')?.focus();
}
