import type { Shown } from '../../../../intake/rtds/shown.ts';
import { monthYear } from '../../../../plan/dates.ts';
import { CountColumns } from './CountColumns.tsx';
import styles from './FoundCharts.module.css';
import { HourTable } from './HourTable.tsx';
import { SiteBars } from './SiteBars.tsx';

/** What was found, drawn small: courses by month, waits, tumour sites, and machines by hour of the day. */
export function FoundCharts({ shown }: { shown: Shown }) {
  const { months, waitWeeks, sites, hours } = shown;
  return (
    <div className={styles.charts}>
      {months.some(({ started }) => started !== null && started > 0) && (
        <CountColumns
          title="Courses begun by month"
          note={months.some(({ whole }) => !whole) ? 'Paler: months that the file has in part.' : ''}
          columns={months.map(({ month, started, whole }) => ({
            name: monthYear(`${month}-01`),
            count: started,
            pale: !whole,
          }))}
        />
      )}
      {waitWeeks.some((count) => count !== null && count > 0) && (
        <CountColumns
          title="Courses by weeks from decision to start"
          note=""
          columns={waitWeeks.map((count, week) => ({
            name: week === waitWeeks.length - 1 ? `${week}+` : `${week + 1}`,
            count,
            pale: false,
          }))}
          // 31 days lie three sevenths into the fifth week.
          mark={{ at: 31 / 7, text: '31 days' }}
        />
      )}
      {sites.length > 0 && <SiteBars sites={sites} />}
      {hours.length > 0 && <HourTable hours={hours} />}
    </div>
  );
}
