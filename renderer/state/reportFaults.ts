import type { Input } from '../../electron/api.ts';

/** Tells the shell's log of a fault in the page. That it cannot be told is no further fault. */
export function reportFault(where: Input<'noteFault'>['where'], error: unknown): void {
  const fault = error instanceof Error ? error : new Error();
  const told = {
    where,
    name: fault.name.slice(0, 100),
    message: fault.message.slice(0, 2_000),
    stack: (fault.stack ?? '').slice(0, 8_000),
  };
  const tell = async () => window.planner.noteFault(told);
  void tell().catch(() => undefined);
}

/** Has whatever fails in the page without being caught told to the log. */
export function reportFaults(): void {
  addEventListener('error', ({ error }) => reportFault('page', error));
  addEventListener('unhandledrejection', ({ reason }) => reportFault('page', reason));
}
