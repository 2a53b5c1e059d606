import { useState } from 'react';
import { clockOf } from './check-in-language';
import type { CheckInWords } from './check-in-words';
import type { DeskRow } from './desk';
import { findRows } from './rows-with-queue';
import type { Queue } from './use-queue';

/** What the ways of checking in share. */
export interface DeskTools {
  readonly words: CheckInWords;
  readonly shiftId: string;
  readonly rows: readonly DeskRow[];
  readonly queue: Queue;
}

/** The list for who leads: find a name by its initials, tap in, tap out. */
export function RosterList({ words, shiftId, rows, queue }: DeskTools) {
  const [text, setText] = useState('');
  const found = findRows(rows, text);
  const tap = ({ signUpId }: DeskRow, direction: 'IN' | 'OUT') => {
    const whom = { shiftId, signUpId, volunteer: null, walkIn: false, overbookReason: null };
    void queue.add({ ...whom, direction, method: 'LEADER' });
  };
  return (
    <section className="roster" aria-label={words.list}>
      <label>
        {words.search}
        <input
          type="search"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </label>
      {found.length === 0 && <p>{words.nobody}</p>}
      <ul>
        {found.map((row) => (
          <li key={row.signUpId} data-present={row.present}>
            <span className="who">
              <strong>{row.name}</strong>
              <span>{row.number}</span>
              <span>{stateOf(words, row)}</span>
            </span>
            <button
              type="button"
              className="main"
              aria-label={`${row.present ? words.out : words.in} ${row.name} ${row.number}`}
              onClick={() => {
                tap(row, row.present ? 'OUT' : 'IN');
              }}
            >
              {row.present ? words.out : words.in}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateOf(words: CheckInWords, { present, left, since }: DeskRow): string {
  if (present) return words.present(since ? clockOf(since) : '');
  return left ? words.left(since ? clockOf(since) : '') : words.expected;
}
