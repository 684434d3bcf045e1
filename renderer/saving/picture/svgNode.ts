export const svgSpace = 'http://www.w3.org/2000/svg';

/** An element of a picture with its attributes and what is in it. */
export function svgNode(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, typeof value === 'number' ? plain(value) : value);
  element.append(...children);
  return element;
}

/** Hundredths of a pixel are more than any printer shows. */
const plain = (value: number): string => String(Math.round(value * 100) / 100);
