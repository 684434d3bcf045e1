import { useMemo, useState } from 'react';
import { FlowSankey } from '../../charts/flows/FlowSankey.tsx';
import { sankeyLayout } from '../../charts/flows/sankeyLayout.ts';
import { useSize } from '../../components/useSize.ts';
import { useTextSize } from '../../components/useTextSize.ts';
import { subjectCourses } from '../../plan/flows/flowWords.ts';
import { endId, endOf, endSentence, isBoard, linkSentence, sankeyEnds } from '../../plan/flows/sankeyEnds.ts';
import { decimal } from '../../plan/numbers.ts';
import { useStore } from '../../state/store.ts';
import styles from './FlowsDiagram.module.css';
import { toggled, useFlowsDesk } from './flowsDesk.ts';
import type { FlowsNow } from './useFlowsNow.ts';

/** Ribbons from where people live to where they are treated, on the date. */
export function FlowsDiagram({ now }: { now: FlowsNow }) {
  const { plan, network, matrix, editing } = now;
  const { opened, set } = useFlowsDesk();
  const selection = useStore((state) => state.selection);
  const select = useStore((state) => state.select);
  const [marked, setMarked] = useState<string | null>(null);
  const [area, { width, height }] = useSize<HTMLDivElement>();
  const textSize = useTextSize();
  const ends = useMemo(() => sankeyEnds(network, matrix, opened), [network, matrix, opened]);
  const sankey = useMemo(
    () =>
      sankeyLayout(ends.left, ends.right, ends.links, {
        height: height - 8,
        line: Math.max(24, textSize * 1.4),
        gap: 2,
      }),
    [ends, height, textSize],
  );
  const handedOn = matrix.rows.flatMap(({ journeys }) => journeys).reduce((sum, journey) => sum + journey.handedOn, 0);
  const courses = subjectCourses(plan, editing.subject);
  const summary = `${decimal(matrix.travel.coursesPerYear)} ${courses} a year, from ${matrix.rows.length} areas to ${ends.right.length} centres.`;
  const handed =
    handedOn >= 0.5
      ? ` ${decimal(handedOn)} of them are sent to a centre that cannot treat them on this date, and go on to the nearest that can.`
      : '';
  const selectedEnd =
    selection?.kind === 'zone' || selection?.kind === 'centre' ? endId(selection.kind, selection.id) : null;
  const told =
    marked ??
    (selectedEnd !== null && [...ends.left, ...ends.right].some(({ id }) => id === selectedEnd) ? selectedEnd : null);
  const sentence = told === null ? null : told.includes('→') ? linkSentence(ends, told) : endSentence(ends, told);
  const allOpen = ends.boards.every((board) => opened.has(board));
  if (ends.links.length === 0)
    return <p className={styles.empty}>No courses go anywhere by these shares on this date.</p>;
  return (
    <>
      <div className={styles.told}>
        <p data-testid="flow-sentence">{sentence ?? summary + handed}</p>
        {ends.boards.length > 0 && (
          <button type="button" onClick={() => set({ opened: allOpen ? new Set() : new Set(ends.boards) })}>
            {allOpen ? 'By care board' : 'Every area'}
          </button>
        )}
      </div>
      <div className={styles.area} ref={area} data-testid="flows-diagram">
        {width > 0 && (
          <FlowSankey
            sankey={sankey}
            width={width}
            textSize={textSize}
            marked={marked}
            selected={selectedEnd}
            label={`Diagram of ${summary} The matrix under Shares holds the same figures.`}
            sentenceOf={({ id }) => endSentence(ends, id)}
            opened={(id) => (isBoard(id) ? false : null)}
            onMark={setMarked}
            onChoose={(id) => {
              const end = endOf(id);
              if (end.kind === 'board') set({ opened: toggled(opened, id) });
              else select({ kind: end.kind, id: end.id });
            }}
          />
        )}
      </div>
    </>
  );
}
