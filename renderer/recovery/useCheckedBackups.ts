import { useEffect, useState } from 'react';
import { problemsText } from '../../db/schema/problem.ts';
import type { Backup, PlanSummary } from '../../electron/api.ts';
import { faultText } from '../state/faultText.ts';

/** A backup that was looked through in full: the plans in it, or why it is no good. */
export type Checked = { plans: readonly PlanSummary[] } | { bad: string };

/** A backup that is on its way to be looked through has no `checked` yet. */
export type BackupLine = Backup & { checked?: Checked };

/**
 * Backups as they are looked through one after another, the newest first: until a good one is found, and from then on only
 * when all of them are `wanted`.
 */
export function useCheckedBackups(backups: readonly Backup[], wanted: boolean): BackupLine[] {
  const [known, setKnown] = useState<ReadonlyMap<string, Checked>>(new Map());
  const next = [...known.values()].some(isGood) && !wanted ? undefined : backups.find(({ id }) => !known.has(id))?.id;

  useEffect(() => {
    if (next === undefined) return;
    let isCurrent = true;
    void check(next).then((checked) => {
      if (isCurrent) setKnown((before) => new Map(before).set(next, checked));
    });
    return () => {
      isCurrent = false;
    };
  }, [next]);

  return backups.map((backup) => {
    const checked = known.get(backup.id);
    return checked === undefined ? backup : { ...backup, checked };
  });
}

export const isGood = (checked: Checked | undefined): checked is { plans: readonly PlanSummary[] } =>
  checked !== undefined && 'plans' in checked;

async function check(id: string): Promise<Checked> {
  try {
    const looked = await window.planner.checkBackup({ id });
    return looked.ok ? { plans: looked.value } : { bad: problemsText(looked.problems) };
  } catch (error) {
    return { bad: faultText(error) };
  }
}
