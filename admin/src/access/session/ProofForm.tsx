import { Alert, Box, Button, TextField } from '@mui/material';
import { useState, type SubmitEvent } from 'react';
import { useTranslate } from 'react-admin';
import { SignInDocument, StepUpDocument } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import type { ProofKind } from '../../providers/reauthentication';
import { codeOf, messageOf } from '../../providers/server-error';
import { useViewer } from '../../providers/use-viewer';
import { CodeField } from './CodeField';
import { PasswordField } from './PasswordField';

interface Props {
  readonly kind: ProofKind;
  readonly onProven: () => void;
  readonly onGivenUp: () => void;
}

const typed = (form: FormData, name: string): string => ((form.get(name) as string | null) ?? '').trim();

/** The password, and a code where a second factor is set up; for a delicate step the code alone then. */
export function ProofForm({ kind, onProven, onGivenUp }: Props) {
  const translate = useTranslate();
  const port = usePort();
  const viewer = useViewer();
  const [asksCode, setAsksCode] = useState(kind === 'stepUp' && (viewer?.totpEnabled ?? false));
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const prove = (form: FormData): Promise<unknown> => {
    const password = typed(form, 'password');
    const code = typed(form, 'code');
    if (kind === 'stepUp') return port.mutate(StepUpDocument, { input: asksCode ? { code } : { password } });
    return port.mutate(SignInDocument, {
      input: { username: viewer?.username ?? '', password, ...(code && { code }) },
    });
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      await prove(new FormData(event.currentTarget));
      onProven();
    } catch (error) {
      setAsksCode(asksCode || codeOf(error) === 'TOTP_REQUIRED');
      setProblem(messageOf(error));
      setBusy(false);
    }
  };

  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => void submit(event)}
      sx={{ display: 'grid', gap: 2, pt: 0.5 }}
    >
      {problem && <Alert severity="error">{problem}</Alert>}
      <ProofFields kind={kind} asksCode={asksCode} username={viewer?.username ?? ''} />
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end', flexWrap: 'wrap' }}>
        <Button onClick={onGivenUp} color="inherit">
          {translate('ra.action.cancel')}
        </Button>
        <Button type="submit" variant="contained" disabled={busy}>
          {translate('session.confirm')}
        </Button>
      </Box>
    </Box>
  );
}

function ProofFields({ kind, asksCode, username }: { kind: ProofKind; asksCode: boolean; username: string }) {
  const translate = useTranslate();
  return (
    <>
      {kind === 'session' && (
        <TextField label={translate('session.username')} value={username} disabled autoComplete="username" />
      )}
      {(kind === 'session' || !asksCode) && (
        <PasswordField
          name="password"
          label={translate('session.password')}
          autoComplete="current-password"
          autoFocus
        />
      )}
      {asksCode && <CodeField />}
    </>
  );
}
