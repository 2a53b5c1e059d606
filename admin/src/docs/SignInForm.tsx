import { useState, type SubmitEvent } from 'react';
import { codeMeanings } from './code-meanings';
import type { DocsLanguage } from './docs-language';
import type { DocsSession } from './docs-session';
import { docsWords } from './docs-words';

interface SignInFormProps {
  readonly language: DocsLanguage;
  readonly refusal: string | undefined;
  readonly signIn: DocsSession['signIn'];
}

/** Asks for user name and password; what was typed stays when the server refuses. */
export function SignInForm({ language, refusal, signIn }: SignInFormProps) {
  const words = docsWords[language];
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    await signIn(form.get('username') as string, form.get('password') as string);
    setBusy(false);
  };
  return (
    <form
      className="sign-in"
      onSubmit={(event) => {
        void submit(event);
      }}
    >
      <h1>{words.signInFirst}</h1>
      <p>{words.signInWhy}</p>
      <label>
        {words.username}
        <input name="username" autoComplete="username" required />
      </label>
      <label>
        {words.password}
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      {refusal !== undefined && <p role="alert">{codeMeanings[language][refusal] ?? refusal}</p>}
      <button type="submit" disabled={busy}>
        {busy ? words.signingIn : words.signIn}
      </button>
    </form>
  );
}
