import { useState } from 'react';
import { messageOf } from '../../providers/server-error';

/** Sends something once at a time: what went wrong, in the reader's language, and whether it is under way. */
export function useRequest() {
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const run = async (request: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      await request();
    } catch (error) {
      setProblem(messageOf(error));
    }
    setBusy(false);
  };
  return { run: (request: () => Promise<void>) => void run(request), problem, setProblem, busy };
}
