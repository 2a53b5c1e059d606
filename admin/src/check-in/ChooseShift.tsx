import { useEffect, useState } from 'react';
import { Refused } from '../shared/ask-server';
import { clockOf } from './check-in-language';
import type { CheckInWords } from './check-in-words';
import { readDesks, type Desk } from './desk';
import { keepDesks, keptDesks } from './queue-store';

interface Props {
  readonly words: CheckInWords;
  readonly choose: (shiftId: string) => void;
  readonly sessionEnded: () => void;
}

/** The shifts of now and the next day; as last read when the network is away. */
export function ChooseShift({ words, choose, sessionEnded }: Props) {
  const [desks, setDesks] = useState<readonly Desk[]>();
  useEffect(() => {
    void nearDesks(sessionEnded).then(setDesks);
  }, [sessionEnded]);
  return (
    <section className="sheet">
      <h1>{words.chooseShift}</h1>
      {desks?.length === 0 && <p>{words.noShifts}</p>}
      <ul className="choices">
        {desks?.map(({ shiftId, title, post, startsAt, endsAt }) => (
          <li key={shiftId}>
            <button
              type="button"
              onClick={() => {
                choose(shiftId);
              }}
            >
              <strong>{title}</strong>
              <span>
                {clockOf(startsAt)}–{clockOf(endsAt)} · {post}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => {
          void nearDesks(sessionEnded).then(setDesks);
        }}
      >
        {words.reload}
      </button>
    </section>
  );
}

async function nearDesks(sessionEnded: () => void): Promise<readonly Desk[]> {
  try {
    const read = await readDesks();
    await keepDesks(read);
    return read;
  } catch (error) {
    if (error instanceof Refused && error.code === 'UNAUTHENTICATED') sessionEnded();
    return keptDesks();
  }
}
