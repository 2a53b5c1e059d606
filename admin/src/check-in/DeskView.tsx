import { useEffect, useState } from 'react';
import { Refused } from '../shared/ask-server';
import { clockOf } from './check-in-language';
import type { CheckInWords } from './check-in-words';
import { CodeScreen } from './CodeScreen';
import { readDesk, type OpenDesk } from './desk';
import { Kiosk } from './Kiosk';
import { keepDesk, keptDesk } from './queue-store';
import { RosterList } from './RosterList';
import { rowsWithQueue } from './rows-with-queue';
import type { Queue } from './use-queue';

interface Props {
  readonly words: CheckInWords;
  readonly shiftId: string;
  readonly queue: Queue;
  readonly sessionEnded: () => void;
  readonly back: () => void;
}

const modes = ['list', 'kiosk', 'ownCode'] as const;

/** One shift: tick the list, let people type or scan their number, or show the code for their own phones. */
export function DeskView({ words, shiftId, queue, sessionEnded, back }: Props) {
  const [desk, setDesk] = useState<OpenDesk>();
  const [mode, setMode] = useState<(typeof modes)[number]>('list');
  const { rounds } = queue;
  useEffect(() => {
    void deskNow(shiftId, { rounds, sessionEnded, back }).then((read) => {
      if (read) setDesk(read);
    });
  }, [shiftId, rounds, sessionEnded, back]);
  if (!desk) return <p className="sheet">…</p>;
  const rows = rowsWithQueue(desk.rows, queue.events);
  const shared = { words, shiftId, rows, queue };
  return (
    <>
      <div className="head">
        <h1>{desk.title}</h1>
        <p>
          {clockOf(desk.startsAt)}–{clockOf(desk.endsAt)} · {desk.post}
        </p>
        <button type="button" onClick={back}>
          {words.back}
        </button>
      </div>
      <nav className="modes">
        {modes.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={mode === name}
            onClick={() => {
              setMode(name);
            }}
          >
            {words[name]}
          </button>
        ))}
      </nav>
      {mode === 'list' && <RosterList {...shared} />}
      {mode === 'kiosk' && <Kiosk {...shared} />}
      {mode === 'ownCode' && <CodeScreen words={words} shiftId={shiftId} />}
    </>
  );
}

interface Around {
  /** How often the queue was sent; the rows are read anew after each time. */
  readonly rounds: number;
  readonly sessionEnded: () => void;
  readonly back: () => void;
}

/** The desk as the server has it, or as it was last read when the network is away. */
async function deskNow(shiftId: string, { sessionEnded, back }: Around): Promise<OpenDesk | undefined> {
  try {
    const read = await readDesk(shiftId);
    if (read) await keepDesk(read);
    else back();
    return read;
  } catch (error) {
    if (error instanceof Refused && error.code === 'UNAUTHENTICATED') sessionEnded();
    return keptDesk(shiftId);
  }
}
