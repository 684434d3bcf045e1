import { useCallback, useEffect, useState } from 'react';
import type { Output } from '../../../../electron/api.ts';
import { faultText } from '../../../state/faultText.ts';
import { useStore } from '../../../state/store.ts';

export type Listed = Output<'listBackups'>;

/** The backups there are, null until they are known; and how to look again. */
export function useBackups(): [Listed | null, () => Promise<void>] {
  const notify = useStore((state) => state.notify);
  const [listed, setListed] = useState<Listed | null>(null);
  const look = useCallback(async () => {
    try {
      setListed(await window.planner.listBackups({}));
    } catch (error) {
      notify(`The backups cannot be listed: ${faultText(error)}.`);
    }
  }, [notify]);
  useEffect(() => {
    void look();
  }, [look]);
  return [listed, look];
}
