import { useState, type SubmitEvent } from 'react';
import { CheckDirection, CheckInByCodeDocument, type CheckInByCodeMutation } from '../generated/graphql';
import { askByHash, Refused } from '../shared/ask-server';
import { clockOf } from './check-in-language';
import type { CheckInWords } from './check-in-words';
import { deviceName } from './device-name';

type Done = CheckInByCodeMutation['checkInByCode'];

/** Number and code; the number stays when the server refuses. Where the phone is, is told only if somebody ticks it. */
export function OwnForm({ words, token }: { words: CheckInWords; token: string }) {
  const [done, setDone] = useState<Done>();
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useState(false);
  const send = async (form: FormData, direction: CheckDirection) => {
    setBusy(true);
    setDone(undefined);
    setRefusal(undefined);
    try {
      const position = form.get('position') ? await whereItIs() : null;
      const told = { volunteer: textOf(form, 'number'), code: textOf(form, 'code'), direction, position };
      const answer = await askByHash(CheckInByCodeDocument, { input: { token, device: deviceName(), ...told } });
      setDone(answer.checkInByCode);
    } catch (error) {
      setRefusal(error instanceof Refused ? (words.errors[error.code] ?? error.code) : words.unreachable);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        const pressed = event.nativeEvent.submitter;
        const isOut = pressed instanceof HTMLButtonElement && pressed.value === CheckDirection.Out;
        void send(new FormData(event.currentTarget), isOut ? CheckDirection.Out : CheckDirection.In);
      }}
    >
      <label>
        {words.ownNumber}
        <input name="number" inputMode="numeric" autoComplete="off" maxLength={40} required />
      </label>
      <label>
        {words.ownCodeField}
        <input name="code" inputMode="numeric" autoComplete="one-time-code" pattern="\d{6}" maxLength={6} required />
      </label>
      <label className="tick">
        <input name="position" type="checkbox" />
        {words.sharePosition}
      </label>
      <div className="two">
        <button type="submit" className="main" value="IN" disabled={busy}>
          {words.in}
        </button>
        <button type="submit" value="OUT" disabled={busy}>
          {words.out}
        </button>
      </div>
      {refusal !== undefined && <p role="alert">{refusal}</p>}
      <p className="said" role="status">
        {done && `${done.direction === 'IN' ? words.ownIn : words.ownOut} ${clockOf(done.at)}`}
        {done?.countsNot === 'REPEATED' && ` ${words.repeated}`}
      </p>
    </form>
  );
}

function whereItIs(): Promise<{ longitude: number; latitude: number } | null> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude } }) => resolve({ longitude, latitude }),
      () => resolve(null),
      { enableHighAccuracy: true, timeout: 8_000 },
    );
  });
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
