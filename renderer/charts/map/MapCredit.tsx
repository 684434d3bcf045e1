import type { Plan } from '../../../db/schema/plan.ts';
import styles from './NetworkMap.module.css';

/** Where the coast is from, and whether what is drawn on it is all measured. */
export function MapCredit({ plan }: { plan: Plan }) {
  const uncertain = plan.sources?.some(({ status }) => status === 'illustrative') ?? false;
  return (
    <figcaption className={styles.credit}>
      {uncertain && <span className={styles.illustrative}>Some figures are illustrative</span>}
      <span>Coast: Natural Earth</span>
    </figcaption>
  );
}
