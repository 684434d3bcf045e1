import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { EventStrip } from '../../../renderer/views/network/EventStrip.tsx';
import '../../../renderer/styles/base.css';

test.each([521, 1565])('the years of a plan of %d weeks can be told from each other', async (horizonWeeks) => {
  const plan = { ...illustrativePlan(), horizonWeeks };
  const { container } = await render(
    <div style={{ width: 340 }}>
      <EventStrip plan={plan} events={[]} onVisit={() => {}} />
    </div>,
  );
  const named = [...container.querySelectorAll('span')].filter(({ textContent }) => textContent?.startsWith('’'));
  expect(named.length).toBeGreaterThan(5);
  const edges = named.map((year) => year.getBoundingClientRect());
  for (const [at, { right }] of edges.entries()) expect(right).toBeLessThanOrEqual(edges[at + 1]?.left ?? innerWidth);
});
