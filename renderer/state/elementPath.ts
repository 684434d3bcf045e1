/** Where an element stands within another, as its place among its neighbours at each depth: `0/2/1`. */
export function pathTo(element: Element, within: Element): string {
  const places: number[] = [];
  for (let at = element; at !== within && at.parentElement !== null; at = at.parentElement)
    places.unshift([...at.parentElement.children].indexOf(at));
  return places.join('/');
}

/** The element that stands there now; null where there is none. */
export function elementAt(path: string, within: Element): Element | null {
  const places = path === '' ? [] : path.split('/').map(Number);
  return places.reduce<Element | null>((at, place) => at?.children[place] ?? null, within);
}
