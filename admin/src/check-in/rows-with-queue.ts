import type { DeskRow } from './desk';
import type { QueuedEvent } from './queue-store';

/** The rows as they will stand once the queue has been sent: what waits here shows at once. */
export function rowsWithQueue(rows: readonly DeskRow[], events: readonly QueuedEvent[]): DeskRow[] {
  const last = new Map<string, QueuedEvent>();
  for (const event of events) {
    if (event.refusedBy === undefined && event.signUpId) last.set(event.signUpId, event);
  }
  return rows.map((row) => {
    const event = last.get(row.signUpId);
    if (!event) return row;
    const present = event.direction === 'IN';
    return { ...row, present, left: !present, since: event.deviceAt };
  });
}

/** The rows that a search text finds: initials from their start, parts of the name, the end of the number. */
export function findRows(rows: readonly DeskRow[], text: string): readonly DeskRow[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return rows;
  return rows.filter(
    ({ initials, name, number }) => initials.startsWith(wanted) || name.includes(wanted) || number.endsWith(wanted),
  );
}

/** The row that a typed or scanned text means, if it is on the list. */
export function rowOfNumber(rows: readonly DeskRow[], text: string): DeskRow | undefined {
  const number = text.trim().replace(/^RV:/i, '').trim();
  return rows.find((row) => row.number === number);
}
