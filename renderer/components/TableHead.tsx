/** A column's heading; over a column of numbers it stands on the right as they do. */
type Head = string | { number: string };

/** The one row of headings that most tables have. */
export const TableHead = ({ heads }: { heads: readonly Head[] }) => (
  <thead>
    <tr>
      {heads.map((head) =>
        typeof head === 'string' ? (
          <th key={head} scope="col">
            {head}
          </th>
        ) : (
          <th key={head.number} scope="col" className="number">
            {head.number}
          </th>
        ),
      )}
    </tr>
  </thead>
);
