import { ariaKeys, keyText } from './keys.ts';
import { commandOf } from './registry.ts';

/** For a button that does a command: its keys in the title, and for those who do not see it. `said` comes before them. */
export function shortcutProps(id: string, said?: string): { title: string; 'aria-keyshortcuts'?: string } {
  const command = commandOf(id);
  const keys = command?.keys?.[0];
  const what = said ?? command?.label ?? '';
  return keys === undefined
    ? { title: what }
    : { title: `${what} (${keyText(keys)})`, 'aria-keyshortcuts': ariaKeys(keys) };
}
