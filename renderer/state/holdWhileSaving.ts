/**
 * Keeps the page from being closed or left while something that was just done is on its way to the store. A browser asks
 * whether to leave all the same; the desktop program closes the window as soon as all is stored.
 */
export function holdWhileSaving(isSaving: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (isSaving()) event.preventDefault();
  });
}
