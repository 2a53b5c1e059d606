import { useState, type SubmitEvent } from 'react';
import { askServer, Refused } from '../shared/ask-server';
import type { CheckInWords } from './check-in-words';

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }';

/** Asks who works this device. What waits in the queue stays where it is. */
export function OperatorSignIn({ words, done }: { words: CheckInWords; done: () => void }) {
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async (form: FormData) => {
    setBusy(true);
    try {
      const code = (form.get('code') as string) || null;
      const input = { username: form.get('username'), password: form.get('password'), code };
      await askServer(signIn, { input });
      done();
    } catch (error) {
      setRefusal(error instanceof Refused ? (words.errors[error.code] ?? error.code) : words.unreachable);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="sheet"
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      <h1>{words.signIn}</h1>
      <p>{words.signInWhy}</p>
      <label>
        {words.username}
        <input name="username" autoComplete="username" required />
      </label>
      <label>
        {words.password}
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <label>
        {words.code}
        <input name="code" inputMode="numeric" autoComplete="one-time-code" />
      </label>
      {refusal !== undefined && <p role="alert">{refusal}</p>}
      <button type="submit" className="main" disabled={busy}>
        {words.signIn}
      </button>
    </form>
  );
}
