/** A mark; `key` is its own among all that are drawn, since a town and its centre may share an id. Pixels. */
export type Circle = { key: string; x: number; y: number; radius: number };

const rounds = 80;

/**
 * Moves circles just far enough that none hides another or one that is fixed: a town and its own cancer centre lie
 * within a few pixels of each other. Deterministic; circles that do not touch anything stay where they are. Pixels.
 */
export function dodge(circles: readonly Circle[], fixed: readonly Circle[], gap: number): Circle[] {
  const moved = circles.map((circle) => ({ ...circle }));
  /** From a to b, with a direction of its own for each pair when they coincide. */
  const apart = (a: Circle, b: Circle, seed: number) => {
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const distance = Math.hypot(dx, dy);
    const wanted = a.radius + b.radius + gap - distance;
    if (wanted <= 0) return null;
    return distance > 0.01
      ? { x: (dx / distance) * wanted, y: (dy / distance) * wanted }
      : { x: Math.cos(seed * 2.4) * wanted, y: Math.sin(seed * 2.4) * wanted };
  };
  for (let round = 0; round < rounds; round += 1) {
    let still = true;
    moved.forEach((circle, at) => {
      moved.slice(at + 1).forEach((other, offset) => {
        const push = apart(circle, other, at + offset);
        if (!push) return;
        still = false;
        circle.x -= push.x / 2;
        circle.y -= push.y / 2;
        other.x += push.x / 2;
        other.y += push.y / 2;
      });
      for (const stone of fixed) {
        const push = apart(stone, circle, at);
        if (!push) continue;
        still = false;
        circle.x += push.x;
        circle.y += push.y;
      }
    });
    if (still) break;
  }
  return moved;
}
