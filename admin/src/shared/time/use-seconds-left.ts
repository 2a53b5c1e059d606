import { useEffect, useEffectEvent, useState } from 'react';

const second = 1000;

/**
 * Counts seconds down and tells when none is left. The end is measured on the clock, so that a page that slept in the
 * background ends at once when it wakes.
 */
export function useSecondsLeft(from: number, onOver: () => void): number {
  const [left, setLeft] = useState(from);
  const tell = useEffectEvent(onOver);
  useEffect(() => {
    const end = Date.now() + from * second;
    const timer = setInterval(() => {
      const remaining = Math.ceil((end - Date.now()) / second);
      if (remaining <= 0) tell();
      else setLeft(remaining);
    }, second);
    return () => clearInterval(timer);
  }, [from]);
  return left;
}
