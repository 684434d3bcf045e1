import { type Theme, themes } from '../../state/viewSlice.ts';
import { fromMenu } from '../fromMenu.ts';
import type { PaletteCommand } from '../paletteCommand.ts';

const themeLabels: Record<Theme, string> = {
  light: 'Light colours',
  dark: 'Dark colours',
  projector: 'Projector: large type and strong contrast',
};

/** The palette itself, help, and how the window looks. */
export const windowCommands: readonly PaletteCommand[] = [
  { ...fromMenu('palette.open'), scope: 'anywhere', whileTyping: true, run: ({ openSheet }) => openSheet('palette') },
  {
    ...fromMenu('help.keys'),
    scope: 'anywhere',
    words: 'keys hotkeys cheat sheet',
    run: ({ openSheet }) => openSheet('keys'),
  },
  {
    ...fromMenu('help.open'),
    label: 'Open the help',
    scope: 'anywhere',
    whileTyping: true,
    run({ show }) {
      show('help');
      document.getElementById('main')?.focus();
    },
  },
  {
    id: 'help.diagnostics',
    label: 'Save diagnostics',
    scope: 'anywhere',
    words: 'log fault error bug report support version',
    run: ({ openSheet }) => openSheet('diagnostics'),
  },
  ...themes.map(
    (theme): PaletteCommand => ({
      id: `theme.${theme}`,
      label: themeLabels[theme],
      scope: 'anywhere',
      words: 'theme appearance',
      refused: (state) => (state.theme === theme ? 'The window looks like that now.' : null),
      run: ({ setTheme }) => setTheme(theme),
    }),
  ),
];
