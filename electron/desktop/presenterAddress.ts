/** Whether an address of ours is that of the presenter's window, the one window that a page of ours may open. */
export function isPresenterPage(address: string): boolean {
  const url = URL.parse(address);
  return url?.pathname === '/index.html' && /^#\/presenter\/[0-9a-f-]{36}$/.test(url.hash);
}
