import { useState, type SubmitEvent } from 'react';
import { QrCamera } from './QrCamera';
import { rowOfNumber } from './rows-with-queue';
import type { DeskTools } from './RosterList';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** Volunteers type or scan their number: who is out goes in, who is in goes out. A scanner that types ends with Enter. */
export function Kiosk({ words, shiftId, rows, queue }: DeskTools) {
  const [number, setNumber] = useState('');
  const [said, setSaid] = useState('');
  const [stranger, setStranger] = useState<string>();
  const take = (text: string) => {
    const told = text.trim();
    setNumber('');
    setStranger(undefined);
    if (told === '') return;
    const row = rowOfNumber(rows, told);
    if (!row) {
      setSaid('');
      setStranger(told);
      return;
    }
    const direction = row.present ? 'OUT' : 'IN';
    const method = /^RV:/i.test(told) ? 'QR' : 'KIOSK';
    const whom = { shiftId, signUpId: row.signUpId, volunteer: null, walkIn: false, overbookReason: null };
    void queue.add({ ...whom, direction, method });
    setSaid(direction === 'IN' ? words.welcome(row.name) : words.goodbye(row.name));
  };
  const letIn = (overbookReason: string | null) => {
    if (!stranger) return;
    const whom = { shiftId, signUpId: null, volunteer: stranger, walkIn: true, overbookReason };
    void queue.add({ ...whom, direction: 'IN', method: 'KIOSK' });
    setSaid(words.keepsOnDevice);
    setStranger(undefined);
  };
  return (
    <section className="kiosk" aria-label={words.kiosk}>
      <form
        onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
          event.preventDefault();
          take(number);
        }}
      >
        <label>
          {words.number}
          <input
            value={number}
            autoComplete="off"
            maxLength={40}
            onChange={(event) => {
              setNumber(event.target.value);
            }}
          />
        </label>
        <div className="pad">
          {keys.map((key) => (
            <button
              key={key}
              type="button"
              onClick={() => {
                setNumber((typed) => typed + key);
              }}
            >
              {key}
            </button>
          ))}
          <button
            type="button"
            onClick={() => {
              setNumber('');
            }}
          >
            {words.clear}
          </button>
          <button type="submit" className="main">
            {words.enter}
          </button>
        </div>
      </form>
      <QrCamera words={words} found={take} />
      <p className="said" role="status">
        {said}
      </p>
      {stranger !== undefined && <WalkIn words={words} number={stranger} letIn={letIn} />}
    </section>
  );
}

function WalkIn(props: { words: DeskTools['words']; number: string; letIn: (reason: string | null) => void }) {
  const { words, number, letIn } = props;
  return (
    <form
      className="walk-in"
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        letIn((new FormData(event.currentTarget).get('reason') as string).trim() || null);
      }}
    >
      <p role="alert">{words.notOnList(number)}</p>
      <label>
        {words.overbookReason}
        <input name="reason" maxLength={300} />
      </label>
      <button type="submit" className="main">
        {words.walkIn}
      </button>
    </form>
  );
}
