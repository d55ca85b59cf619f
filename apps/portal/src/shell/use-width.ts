import { useLayoutEffect, useRef, useState } from 'react';

/** How wide an element is, in pixels, now and whenever that changes; 0 before it is drawn. */
export function useWidth<E extends Element>() {
  const frame = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = (): void => setWidth(element.getBoundingClientRect().width);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { frame, width };
}
