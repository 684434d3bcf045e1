import { useEffect } from 'react';
import { problemText } from '../../../../db/schema/problem.ts';
import { readSheet } from '../../../intake/intakeClient.ts';
import type { Cells } from '../../../intake/peeked.ts';
import { faultText } from '../../../state/faultText.ts';

/**
 * Reads a sheet, unless it is `known` already what came of that: `take` is given its cells, `refuse` the sentences that
 * say why it cannot be read. Neither is called once another sheet is looked at.
 */
export function useSheetRead(
  file: File,
  sheetName: string,
  known: boolean,
  take: (cells: Cells) => void,
  refuse: (sentences: readonly string[]) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sheet is read once, whatever becomes of the plan.
  useEffect(() => {
    if (known) return;
    let current = true;
    readSheet(file, sheetName)
      .then((answer) => {
        if (!current) return;
        if (answer.ok) take(answer.value);
        else refuse(answer.problems.map(problemText));
      })
      .catch((error: unknown) => current && refuse([`The sheet could not be read: ${faultText(error)}`]));
    return () => {
      current = false;
    };
  }, [known, file, sheetName]);
}
