import { useEffect, useState, type RefCallback } from 'react';

/** The style variable that holds how much of the page's top the bar covers. */
export const barHeight = 'var(--bar-height, 53px)';

/** Keeps {@link barHeight} as high as the element that the returned ref is given to, banner and all. */
export function useBarHeight(): RefCallback<HTMLElement> {
  const [bar, setBar] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (!bar) return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty('--bar-height', `${String(bar.offsetHeight)}px`));
    observer.observe(bar);
    return () => observer.disconnect();
  }, [bar]);
  return setBar;
}
