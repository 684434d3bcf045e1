import { readXml } from './readXml.ts';

/** A table of a workbook, and the part that holds it. */
export type WorkbookSheet = { name: string; part: string; hidden: boolean };

export type WorkbookSheets = {
  sheets: WorkbookSheet[];
  /** Sheets that hold charts or macros and no cells. */
  otherSheets: number;
  /** Days are counted from 1904, as older Macs did. */
  from1904: boolean;
  sharedStrings: string | null;
  styles: string | null;
};

/** The sheets of a workbook in their order, by `xl/workbook.xml` and its relationships. Throws on what is no XML. */
export function workbookSheets(workbook: string, relationships: string): WorkbookSheets {
  const targets = new Map<string, { type: string; part: string }>();
  readXml(relationships, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const { Id = '', Type = '', Target = '' } = attributes();
      targets.set(Id, {
        type: Type.slice(Type.lastIndexOf('/') + 1),
        part: Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
      });
    },
  });
  const found: { name: string; id: string; hidden: boolean }[] = [];
  let from1904 = false;
  readXml(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 ||= ['1', 'true'].includes(attributes().date1904 ?? '');
      if (name !== 'sheet') return;
      const { name: title = '', id = '', state = 'visible' } = attributes();
      found.push({ name: title, id, hidden: state !== 'visible' });
    },
  });
  const sheets = found.flatMap(({ name, id, hidden }) => {
    const target = targets.get(id);
    return target?.type === 'worksheet' ? [{ name, hidden, part: target.part }] : [];
  });
  const partOf = (wanted: string) => [...targets.values()].find(({ type }) => type === wanted)?.part ?? null;
  return {
    ...{ sheets, otherSheets: found.length - sheets.length, from1904 },
    ...{ sharedStrings: partOf('sharedStrings'), styles: partOf('styles') },
  };
}
