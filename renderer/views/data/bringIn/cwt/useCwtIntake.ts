import { useMemo } from 'react';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { type CwtReading, type CwtSheet, cwtReading, cwtSheet } from '../../../../intake/cwt/cwtReading.ts';
import { patientRefusal } from '../../../../intake/identifiers.ts';
import type { PeekedSheet } from '../../../../intake/peeked.ts';
import { fileSource } from '../../../../intake/tables/fileSource.ts';
import { useStore } from '../../../../state/store.ts';
import { today } from '../../tables/useEntering.ts';
import { type KeptWithFile, useKept } from '../useKept.ts';
import { useSheetRead } from '../useSheetRead.ts';

type Draft = {
  sheet: CwtSheet | null;
  refused: readonly string[];
  /** What was brought in, once it was. */
  done: CwtReading | null;
};

const drafts: KeptWithFile<Draft> = new WeakMap();

const noExtract =
  'This sheet has no row of headings with a period, a provider’s code, a treatment modality, a total and those within the standard. Choose another sheet of the file, or say above what this table is.';

/** A sheet read as an extract of cancer waits, and what it would do to the plan. */
export function useCwtIntake(plan: Plan, file: File, sheet: PeekedSheet) {
  const execute = useStore((state) => state.execute);
  const [draft, setDraft] = useKept<Draft>(drafts, file, sheet.name, { sheet: null, refused: [], done: null });
  const asked = draft.sheet !== null || draft.refused.length > 0;
  const refuse = (refused: readonly string[]) => setDraft((held) => ({ ...held, refused }));
  useSheetRead(
    file,
    sheet.name,
    asked,
    (cells) => {
      const read = cwtSheet(cells);
      const why = read === null ? noExtract : patientRefusal(read.patients);
      if (why === null) setDraft((held) => ({ ...held, sheet: read }));
      else refuse([why]);
    },
    refuse,
  );
  const reading = useMemo(
    () => draft.sheet && cwtReading(plan, draft.sheet, fileSource(plan, file.name, today()), file.name),
    [plan, draft.sheet, file.name],
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
