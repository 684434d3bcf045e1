import { engineVersion } from '../../simulation/version.ts';
import { factRows } from '../factWords.ts';
import type { FigureFacts } from '../figureFacts.ts';

/** What a program reads of a file's inputs. */
export const factsJson = (facts: FigureFacts): string =>
  JSON.stringify({ madeBy: `Isocentre ${facts.appVersion}`, engine: facts.run?.engine ?? engineVersion, ...facts });

const [rdf, dc, isocentre] = [
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://purl.org/dc/elements/1.1/',
  'urn:isocentre:inputs',
];

/** The facts of a picture as the metadata of its file: Dublin Core for cataloguing, and all of it as JSON. */
export function metadataNode(facts: FigureFacts): Element {
  const file = document.implementation.createDocument(null, null);
  const element = (space: string, name: string, ...children: (Node | string)[]) => {
    const made = file.createElementNS(space, name);
    made.append(...children);
    return made;
  };
  const work = element(
    rdf,
    'rdf:Description',
    element(dc, 'dc:title', facts.title),
    element(dc, 'dc:description', factsText(facts)),
    element(dc, 'dc:date', facts.date),
    element(dc, 'dc:creator', `Isocentre ${facts.appVersion}`),
    element(dc, 'dc:identifier', `sha256:${facts.planHash}`),
    element(dc, 'dc:format', 'image/svg+xml'),
    ...facts.sources.map((source) => element(dc, 'dc:source', source)),
  );
  work.setAttributeNS(rdf, 'rdf:about', '');
  // A JSON text cannot hold what ends a CDATA section, since it never needs a bare `>`.
  const json = file.createCDATASection(factsJson(facts).replaceAll('>', '\\u003e'));
  return element(
    'http://www.w3.org/2000/svg',
    'metadata',
    element(rdf, 'rdf:RDF', work),
    element(isocentre, 'isocentre:inputs', json),
  );
}

/** The facts as lines, for those who hear the picture or look into the file; sources are told apart from them. */
export const factsText = (facts: FigureFacts): string =>
  factRows(facts)
    .filter(([name]) => name !== 'Title' && name !== 'Sources')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
