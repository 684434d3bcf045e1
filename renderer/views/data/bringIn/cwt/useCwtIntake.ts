import { useEffect, useMemo } from 'react';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { problemText } from '../../../../../db/schema/problem.ts';
import { type CwtReading, cwtReading } from '../../../../intake/cwt/cwtReading.ts';
import type { Extract } from '../../../../intake/cwt/readExtract.ts';
import type { FileLook } from '../../../../intake/intakeClient.ts';
import { fileSource } from '../../../../intake/tables/fileSource.ts';
import { useStore } from '../../../../state/store.ts';
import { today } from '../../tables/useEntering.ts';
import { type KeptWithFile, useKept } from '../useKept.ts';

type Draft = {
  extract: Extract | null;
  refused: readonly string[];
  /** What was brought in, once it was. */
  done: CwtReading | null;
};

const drafts: KeptWithFile<Draft> = new WeakMap();

/** A sheet read as an extract of cancer waits, and what it would do to the plan. */
export function useCwtIntake(plan: Plan, look: FileLook, sheetName: string) {
  const { file } = look;
  const execute = useStore((state) => state.execute);
  const [draft, setDraft] = useKept<Draft>(drafts, file, sheetName, { extract: null, refused: [], done: null });
  const known = draft.extract !== null || draft.refused.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sheet is read once, whatever becomes of the plan.
  useEffect(() => {
    if (known) return;
    let current = true;
    void look.cancerWaits(plan, sheetName).then((read) => {
      if (!current || read === null) return;
      setDraft((held) =>
        read.ok ? { ...held, extract: read.value } : { ...held, refused: read.problems.map(problemText) },
      );
    });
    return () => {
      current = false;
    };
  }, [known, look, sheetName]);
  const reading = useMemo(
    () => draft.extract && cwtReading(plan, draft.extract, fileSource(plan, file.name, today()), file.name),
    [plan, draft.extract, file.name],
  );
  return {
    refused: draft.refused,
    done: draft.done,
    reading,
    bringIn() {
      if (!reading?.command) return;
      execute(reading.command);
      setDraft((held) => ({ ...held, done: reading }));
    },
  };
}
