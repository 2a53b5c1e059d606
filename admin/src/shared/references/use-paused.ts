import { useEffect, useState } from 'react';

const pauseMs = 250;

/** The value as it was when it last stood still. */
export function usePaused<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
