import type { ReactNode } from 'react';
import data from '../PlanDataView.module.css';

/** The buttons of a part, and beside them what of it is being made. */
export const Actions = ({
  making,
  of,
  children,
}: {
  making: string | null;
  of: readonly string[];
  children: ReactNode;
}) => (
  <div className={data.actions}>
    {children}
    <span role="status" className="quiet">
      {making !== null && of.includes(making) ? `${making} is being made…` : ''}
    </span>
  </div>
);
