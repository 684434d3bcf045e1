import { type BrowserPort, openBrowserPort } from './browserPort.ts';

const mostWorkers = 8;

/** Workers that simulate, one for each core of the machine as far as they are of use. */
export function openSimulatingPorts(): BrowserPort[] {
  const count = Math.min(mostWorkers, Math.max(1, navigator.hardwareConcurrency || 2));
  return Array.from({ length: count }, (_, index) => {
    const name = `replicate-${index}`;
    return openBrowserPort(() => new Worker(new URL('./replicate.ts', import.meta.url), { type: 'module', name }));
  });
}
