import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { useState } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { recordKey } from '../../../plan/commands/recordKey.ts';
import { recordName } from '../../../plan/commands/recordName.ts';
import { namesIn } from '../../../plan/commands/recordNames.ts';
import { decimal } from '../../../plan/numbers.ts';
import { type Figure, isSingle, type SingleFigures } from '../../../plan/sources/figures.ts';
import type { FigureGroup } from '../../../plan/sources/unsureGroups.ts';
import { useStore } from '../../../state/store.ts';
import type { Place } from '../../../state/viewSlice.ts';
import styles from './Sources.module.css';

type Props = {
  plan: Plan;
  group: FigureGroup;
  picked: ReadonlySet<Figure>;
  onPick: (figures: readonly Figure[], on: boolean) => void;
};

/** One field's illustrative figures: ticked as a whole, or opened and ticked one by one. */
export function FigureGroupLine({ plan, group, picked, onPick }: Props) {
  const goTo = useStore((state) => state.goTo);
  const [open, setOpen] = useState(false);
  const { name, figures } = group;
  const on = figures.filter((figure) => picked.has(figure)).length;
  const [first] = figures;
  return (
    <li>
      <div className={styles.line}>
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={on === figures.length}
            ref={(box) => {
              if (box) box.indeterminate = on > 0 && on < figures.length;
            }}
            onChange={({ target }) => onPick(figures, target.checked)}
          />
          {name}
        </label>
        <span className={styles.number}>
          {on > 0 && on < figures.length ? `${decimal(on)} of ` : ''}
          {decimal(figures.length)}
        </span>
        <button
          type="button"
          className="plain"
          aria-expanded={open}
          aria-label={`${name}: one by one`}
          onClick={() => setOpen(!open)}
        >
          {open ? (
            <ChevronDown className={styles.icon} aria-hidden="true" />
          ) : (
            <ChevronRight className={styles.icon} aria-hidden="true" />
          )}
          One by one
        </button>
        {first && (
          <button type="button" className="plain" aria-label={`Show ${name}`} onClick={() => goTo(placeOf(first))}>
            Show
          </button>
        )}
      </div>
      {open && (
        <ul className={styles.single} aria-label={name}>
          {figures.map((figure) => (
            <OneFigure key={keyOf(figure)} plan={plan} figure={figure} on={picked.has(figure)} onPick={onPick} />
          ))}
        </ul>
      )}
    </li>
  );
}

type OneProps = { plan: Plan; figure: Figure; on: boolean; onPick: Props['onPick'] };

function OneFigure({ plan, figure, on, onPick }: OneProps) {
  const goTo = useStore((state) => state.goTo);
  const { collection, record } = figure;
  const name = isSingle(collection) ? singleNames[collection] : recordName(collection, record, namesIn(plan));
  return (
    <li className={styles.line}>
      <label className={styles.tick}>
        <input type="checkbox" checked={on} onChange={({ target }) => onPick([figure], target.checked)} />
        {name}
      </label>
      <button type="button" className="plain" aria-label={`Show ${name}`} onClick={() => goTo(placeOf(figure))}>
        Show
      </button>
    </li>
  );
}

const keyOf = ({ collection, record }: Figure): string =>
  isSingle(collection) ? collection : recordKey(collection, record);

const singleNames: Record<SingleFigures, string> = { mutualAid: 'Mutual aid', seasonality: 'Seasons' };

/** Where a figure stands among the plan's tables. */
function placeOf(figure: Figure): Place {
  const { collection, field } = figure;
  if (!isSingle(collection)) return { view: 'data', row: { collection, key: keyOf(figure), field } };
  const row = { collection: 'header', key: '', field: collection } as const;
  return { view: collection === 'seasonality' ? 'demand' : 'data', row };
}
