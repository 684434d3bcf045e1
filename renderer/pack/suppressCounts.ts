const least = 5;

/**
 * Keeps counts of people or courses from one to four off the page, since a reader who knows the place may know whom they
 * count. Whoever prints such a count marks its cell with the number itself (`data-count`), and says in `data-under` what
 * stands there instead where “under 5” would not do.
 */
export function suppressCounts(root: HTMLElement): void {
  for (const cell of root.querySelectorAll<HTMLElement>('[data-count]')) {
    const count = Number(cell.dataset.count);
    if (count > 0 && count < least) cell.textContent = cell.dataset.under ?? 'under 5';
  }
}
