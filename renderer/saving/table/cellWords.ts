/** What is read in a cell: its words without what is kept apart from them, and what is chosen or typed in it. */
export function cellWords(cell: HTMLElement): string {
  const parts: string[] = [];
  const gather = (node: Node): void => {
    if (node instanceof Text) parts.push(node.data);
    else if (node instanceof HTMLInputElement) parts.push(enteredIn(node));
    else if (node instanceof HTMLSelectElement) parts.push(node.selectedOptions[0]?.text ?? '');
    else if (node instanceof HTMLElement && (node === cell || !isAside(node))) {
      // Blocks stand under each other: their words are not one word.
      const { display, position } = getComputedStyle(node);
      const gap = node === cell || display === 'inline' || position === 'absolute' ? '' : ' ';
      parts.push(gap);
      for (const child of node.childNodes) gather(child);
      parts.push(gap);
    }
  };
  gather(cell);
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}

const isAside = ({ dataset }: HTMLElement): boolean => dataset.beneath !== undefined || dataset.saved === 'no';

const enteredIn = ({ type, checked, value }: HTMLInputElement): string =>
  type === 'checkbox' || type === 'radio' ? (checked ? 'yes' : 'no') : value;
