import { createElement } from 'react';

/** A column's heading; over a column of numbers it stands on the right as they do. False where there is no such column. */
type Head = string | { number: string } | false;

/** The one row of headings that most tables have. Two columns may be called the same. */
export const TableHead = ({ heads }: { heads: readonly Head[] }) => (
  <thead>{createElement('tr', null, ...heads.map((head) => head !== false && heading(head)))}</thead>
);

const heading = (head: string | { number: string }) =>
  typeof head === 'string'
    ? createElement('th', { scope: 'col' }, head)
    : createElement('th', { scope: 'col', className: 'number' }, head.number);
