import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { SeriesMark } from '../../components/SeriesMark.tsx';
import { scenarioTree } from '../../plan/scenarios/lineage.ts';
import { setParent } from '../../plan/scenarios/scenarioEdits.ts';
import { scenarioFaults } from '../../plan/scenarios/scenarioFaults.ts';
import { useStore } from '../../state/store.ts';
import { useCompared } from '../compare/compared.ts';
import styles from './ScenarioTree.module.css';
import { doIt, duplicate, focusName, remove } from './scenarioDo.ts';
import { useWaitDifferences } from './useWaitDifferences.ts';

type Line = { id: string | null; name: string; level: number; parentId: string | null; changes: number };

const linesOf = (plan: Plan): Line[] => [
  { id: null, name: 'Baseline', level: 1, parentId: null, changes: 0 },
  ...scenarioTree(plan).map(({ scenario: { id, name, parentId, changes }, depth }) => ({
    ...{ id, name, level: depth + 2, parentId: parentId ?? null, changes: changes.length },
  })),
];

/** All scenarios by what they build on, the baseline at the root. */
export function ScenarioTree({ plan, shownId }: { plan: Plan; shownId: string | null }) {
  const choose = useStore((state) => state.chooseScenario);
  const root = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<string | null>(shownId);
  const [over, setOver] = useState<string | null | undefined>(undefined);
  const lines = useMemo(() => linesOf(plan), [plan]);
  const faults = useMemo(() => new Map(plan.scenarios.map(({ id }) => [id, scenarioFaults(plan, id).length])), [plan]);
  const orders = new Map(useCompared().map(({ scenario, order }) => [scenario.id, order]));
  const differences = useWaitDifferences();
  const tabbed = lines.some(({ id }) => id === stop) ? stop : shownId;

  const go = (id: string | null | undefined) => {
    if (id === undefined) return;
    setStop(id);
    root.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(id ?? '')}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, line: Line) => {
    const at = lines.indexOf(line);
    if (event.altKey) return;
    const move = moveOf(event, line, at);
    if (move === null) return;
    event.preventDefault();
    move();
  };
  const moveOf = ({ key, ctrlKey, metaKey }: KeyboardEvent, line: Line, at: number): (() => void) | null => {
    const { id, parentId } = line;
    if (key === 'ArrowDown') return () => go(lines[at + 1]?.id);
    if (key === 'ArrowUp') return () => go(lines[at - 1]?.id);
    if (key === 'Home') return () => go(null);
    if (key === 'End') return () => go(lines.at(-1)?.id);
    if (key === 'ArrowLeft') return () => go(parentId);
    if (key === 'ArrowRight') {
      return () => go(lines.find((other) => other.id !== null && other.parentId === id)?.id);
    }
    if (key === 'Enter' || key === ' ') return () => choose(id);
    if (id === null) return null;
    if (key === 'F2') {
      return () => {
        choose(id);
        focusName();
      };
    }
    if (key === 'Delete') {
      return () => {
        remove(id);
        go(parentId);
      };
    }
    return key === 'd' && (ctrlKey || metaKey) ? () => duplicate(id) : null;
  };
  return (
    <div className={styles.tree} role="tree" aria-label="Scenarios" ref={root}>
      {lines.map((line) => {
        const { id, name, level, changes } = line;
        const order = id === null ? 0 : orders.get(id);
        const faulty = id === null ? 0 : (faults.get(id) ?? 0);
        const difference = id === null ? undefined : differences.get(id);
        return (
          <div
            key={id ?? ''}
            role="treeitem"
            aria-level={level}
            aria-selected={id === shownId}
            tabIndex={id === tabbed ? 0 : -1}
            data-line={id ?? ''}
            data-over={over === id}
            className={styles.line}
            style={{ paddingLeft: `${8 + (level - 1) * 12}px` }}
            onClick={() => {
              setStop(id);
              choose(id);
            }}
            onKeyDown={(event) => onKeyDown(event, line)}
            draggable={id !== null}
            onDragStart={({ dataTransfer }) => dataTransfer.setData('application/x-scenario', id ?? '')}
            onDragOver={(event) => {
              if (!event.dataTransfer.types.includes('application/x-scenario')) return;
              event.preventDefault();
              setOver(id);
            }}
            onDragLeave={() => setOver(undefined)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(undefined);
              doIt(setParent(plan, event.dataTransfer.getData('application/x-scenario'), id));
            }}
          >
            <span className={styles.mark}>{order !== undefined && <SeriesMark order={order} />}</span>
            <span className={styles.name} title={name}>
              {name}
              <span className={`quiet ${styles.figure}`}>
                {difference ?? (id === null ? '' : changes === 1 ? '1 change' : `${changes} changes`)}
              </span>
            </span>
            {faulty > 0 && (
              <TriangleAlert
                className={styles.warning}
                role="img"
                aria-label={`${faulty} ${faulty === 1 ? 'change needs' : 'changes need'} attention`}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
