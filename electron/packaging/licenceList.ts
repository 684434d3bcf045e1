import type { ShippedModule } from './shippedModules.ts';

/** The licences of everything in the planner, as one Markdown text. */
export function licenceList(modules: readonly ShippedModule[]): string {
  const entries = modules.map(({ name, version, licence, text }) => {
    const said = text === '' ? 'The module has no file with the text of its licence.' : text.replace(/^/gm, '    ');
    return `## ${name} ${version} (${licence})\n\n${said}`;
  });
  const head = `# Licences\n\nIsocentre is made with these ${modules.length} modules. Electron and Chromium have files of their own beside this folder.`;
  return `${[head, ...entries].join('\n\n')}\n`;
}
