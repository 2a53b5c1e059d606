import { Alert, Box, Button, TextField } from '@mui/material';
import { useState, type SubmitEvent } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { codeOf } from '../../providers/server-error';
import { CodeField } from './CodeField';
import { PasswordField } from './PasswordField';

/** User name and password, and the code where a second factor is set up. What went wrong is said beside the fields, and what was typed stays. */
export function SignInForm() {
  const translate = useTranslate();
  const login = useLogin();
  const [problem, setProblem] = useState<string>();
  const [wantsMore, setWantsMore] = useState(false);
  const [asksCode, setAsksCode] = useState(false);
  const [busy, setBusy] = useState(false);

  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const username = (form.get('username') as string).trim();
    const password = form.get('password') as string;
    const code = ((form.get('code') as string | null) ?? '').trim();
    if (!username || !password) return setProblem(translate('session.required'));
    setBusy(true);
    try {
      await login({ username, password, ...(code && { code }) });
    } catch (error) {
      const wantsCode = codeOf(error) === 'TOTP_REQUIRED';
      setAsksCode(asksCode || wantsCode);
      setWantsMore(wantsCode);
      setProblem(signInProblem(error, translate));
      setBusy(false);
    }
  };

  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => void submit(event)}
      sx={{ display: 'grid', gap: 2.25 }}
    >
      {problem && <Alert severity={wantsMore ? 'info' : 'error'}>{problem}</Alert>}
      <TextField
        name="username"
        label={translate('session.username')}
        autoComplete="username"
        autoFocus
        required
        slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
      />
      <PasswordField name="password" label={translate('session.password')} autoComplete="current-password" />
      {asksCode && <CodeField />}
      <Button type="submit" variant="contained" size="large" disabled={busy}>
        {translate(busy ? 'session.submitting' : 'session.submit')}
      </Button>
    </Box>
  );
}

function signInProblem(error: unknown, translate: (key: string) => string): string {
  if (codeOf(error) === 'RATE_LIMITED') return translate('session.tooMany');
  return error instanceof Error ? error.message : translate('ra.auth.sign_in_error');
}
