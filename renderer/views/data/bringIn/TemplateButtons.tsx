import type { Plan } from '../../../../db/schema/plan.ts';
import { tableKinds } from '../../../intake/tables/tableKinds.ts';
import { fileStem } from '../../../plan/fileName.ts';
import { takeOut } from '../../../takeOut/takeOutClient.ts';
import { mimes } from '../takeOut/leaving.ts';
import type { useMaking } from '../takeOut/useMaking.ts';
import styles from './BringIn.module.css';

type Props = { plan: Plan; kindId: string; making: ReturnType<typeof useMaking> };

/** A workbook to fill in for a kind of table: with one row for an example, or with what the plan has. */
export function TemplateButtons({ plan, kindId, making: { making, make } }: Props) {
  const kind = tableKinds.find(({ id }) => id === kindId);
  // Layouts that others publish are theirs to fill in.
  if (!kind || kind.prepare) return null;
  const save = (filled: boolean) =>
    make(filled ? `The table of ${kind.noun[1]}` : `The template for ${kind.noun[1]}`, {
      name: filled ? `${fileStem(plan.name)}-${kind.id}.xlsx` : `template-${kind.id}.xlsx`,
      mime: mimes.xlsx,
      bytes: () => takeOut({ ask: 'template', plan, kindId, filled }),
    });
  return (
    <p className={styles.templates}>
      <button
        type="button"
        className="plain"
        disabled={making !== null}
        aria-label={`Template for ${kind.name}`}
        onClick={() => save(false)}
      >
        Template…
      </button>
      <button
        type="button"
        className="plain"
        disabled={making !== null}
        aria-label={`What the plan has for ${kind.name}`}
        onClick={() => save(true)}
      >
        What the plan has…
      </button>
    </p>
  );
}
