type Props = { centres: readonly { id: string; name: string }[] };

/** Centres to choose from, inside a select. */
export const CentreOptions = ({ centres }: Props) =>
  centres.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
