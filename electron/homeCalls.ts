import type { Planner } from './api.ts';
import { type DiagnosticsParts, diagnosticFiles } from './diagnostics/diagnostics.ts';
import { faultFacts } from './log/faultFacts.ts';
import { faultGate } from './log/faultGate.ts';

/** What calls about the folder of plans itself need. */
export type HomeParts = DiagnosticsParts & { warning: string | null };

export type HomeCalls = Pick<Planner, 'whereKept' | 'settings' | 'keepSetting' | 'noteFault' | 'diagnostics'>;

/** The calls of the contract that are about the folder in which plans are kept, and what lies there beside them. */
export function homeCalls(parts: HomeParts): HomeCalls {
  const { home, warning, settings, log } = parts;
  const passes = faultGate();
  return {
    whereKept: async () => ({ folder: home, warning }),
    settings: async () => ({ values: settings.all() }),
    keepSetting: async ({ key, value }) => {
      settings.keep(key, value);
      return {};
    },
    noteFault: async ({ where, ...fault }) => {
      if (passes()) log.faultFacts(where, faultFacts(fault));
      return {};
    },
    diagnostics: async () => ({ files: diagnosticFiles(parts) }),
  };
}
