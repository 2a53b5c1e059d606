import { useEffect, useRef } from 'react';

/** What the keys do. */
export interface ApprovalKeys {
  readonly move: (by: 1 | -1) => void;
  readonly approve: () => void;
  readonly refuse: () => void;
  readonly choose: () => void;
}

const typing = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="tablist"]';
const open = '[role="dialog"], [role="menu"], [role="listbox"]';

/** Whether a key is meant for what is in front: a field, a dialog, a menu. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  const inField = event.target instanceof Element && event.target.closest(typing) !== null;
  return inField || document.querySelector(open) !== null;
}

/** Listens on the whole page, so that nobody has to find the list first. Enter is the link's own. */
export function useApprovalKeys(keys: ApprovalKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const deeds: Readonly<Record<string, (() => void) | undefined>> = {
      j: () => latest.current.move(1),
      ArrowDown: () => latest.current.move(1),
      k: () => latest.current.move(-1),
      ArrowUp: () => latest.current.move(-1),
      a: () => latest.current.approve(),
      r: () => latest.current.refuse(),
      x: () => latest.current.choose(),
    };
    const press = (event: KeyboardEvent): void => {
      const deed = deeds[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!deed || isTaken(event)) return;
      event.preventDefault();
      deed();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
