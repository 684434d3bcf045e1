import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Size } from '../../components/useSize.ts';

/** What is left of a slide beside its words, for a picture that fills it; measured before anything is painted. */
export function Room({ children }: { children(size: Size): ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element !== null) setSize({ width: element.clientWidth, height: element.clientHeight });
  }, []);
  return (
    <div className="room" ref={ref}>
      {size && children(size)}
    </div>
  );
}
