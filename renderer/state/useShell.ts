import { useEffect, useState } from 'react';
import type { Output } from '../../electron/api.ts';

/** Which shell the page is in; null until it has answered. */
export function useShell(): Output<'about'>['shell'] | null {
  const [shell, setShell] = useState<Output<'about'>['shell'] | null>(null);
  useEffect(() => {
    window.planner.about({}).then(
      (about) => setShell(about.shell),
      () => setShell(null),
    );
  }, []);
  return shell;
}
