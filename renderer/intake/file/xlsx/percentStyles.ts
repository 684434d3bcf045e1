import { readXml } from './readXml.ts';

/** The formats of percentages that every workbook has without saying so: 0% and 0.00%. */
const builtIn: readonly string[] = ['9', '10'];

/** The styles of a workbook, by their numbers, in which a number is shown as a percentage. Throws on what is no XML. */
export function percentStyles(styles: string): ReadonlySet<string> {
  const formats = new Set(builtIn);
  const found = new Set<string>();
  let within = false;
  let style = 0;
  readXml(styles, {
    open(name, attributes) {
      if (name === 'numFmt') {
        const { numFmtId = '', formatCode = '' } = attributes();
        // What stands in quotes is a text beside the number.
        if (formatCode.replace(/"[^"]*"|\\./g, '').includes('%')) formats.add(numFmtId);
      } else if (name === 'cellXfs') within = true;
      else if (name === 'xf' && within) {
        if (formats.has(attributes().numFmtId ?? '')) found.add(String(style));
        style++;
      }
    },
    close(name) {
      if (name === 'cellXfs') within = false;
    },
  });
  return found;
}
