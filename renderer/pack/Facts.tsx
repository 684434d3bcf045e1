type Props = { facts: readonly (readonly [name: string, value: string])[]; className?: string };

/** Facts beside their names, in the order given. */
export const Facts = ({ facts, className }: Props) => (
  <dl className={className}>
    {facts.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
