import { planCommands } from './commands/planCommands.ts';
import { roomCommands } from './commands/roomCommands.ts';
import { viewCommands } from './commands/viewCommands.ts';
import { walkCommands } from './commands/walkCommands.ts';
import { windowCommands } from './commands/windowCommands.ts';
import type { PaletteCommand } from './paletteCommand.ts';

/**
 * Every command there is, said once: the palette, the keys, the titles of buttons and the sheet of shortcuts all read
 * this. To add one, put it in a file of `commands/`; what needs a view's own state is provided by it with
 * `useProvided(id, run)`.
 */
export const registry: readonly PaletteCommand[] = [
  ...viewCommands,
  ...roomCommands,
  ...planCommands,
  ...walkCommands,
  ...windowCommands,
];

const byId = new Map(registry.map((command) => [command.id, command]));

export const commandOf = (id: string): PaletteCommand | undefined => byId.get(id);
