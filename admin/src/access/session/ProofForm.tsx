import { Alert, Box, Button, TextField } from '@mui/material';
import { useState, type SubmitEvent } from 'react';
import { useTranslate } from 'react-admin';
import { SignInDocument } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import type { ProofKind } from '../../providers/reauthentication';
import { useViewer } from '../../providers/use-viewer';
import { PasswordField } from './PasswordField';
import { messageOf } from '../../providers/server-error';

interface Props {
  readonly kind: ProofKind;
  readonly onProven: () => void;
  readonly onGivenUp: () => void;
}

/** Password, or a one-time code where a second factor is set up and a step is delicate. */
export function ProofForm({ kind, onProven, onGivenUp }: Props) {
  const translate = useTranslate();
  const port = usePort();
  const viewer = useViewer();
  const [withCode, setWithCode] = useState(kind === 'stepUp' && (viewer?.totpEnabled ?? false));
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const prove = async (form: FormData): Promise<unknown> => {
    const secret = (form.get('secret') as string).trim();
    return port.mutate(SignInDocument, { input: { username: viewer?.username ?? '', password: secret } });
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      await prove(new FormData(event.currentTarget));
      onProven();
    } catch (error) {
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
      {kind === 'session' && (
        <TextField
          label={translate('session.username')}
          value={viewer?.username ?? ''}
          disabled
          autoComplete="username"
        />
      )}
      {withCode ? (
        <TextField
          name="secret"
          key="code"
          label={translate('session.code')}
          helperText={translate('session.codeHint')}
          autoComplete="one-time-code"
          autoFocus
          slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 8 } }}
        />
      ) : (
        <PasswordField
          name="secret"
          key="password"
          label={translate('session.password')}
          autoComplete="current-password"
          autoFocus
        />
      )}
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end', flexWrap: 'wrap' }}>
        {kind === 'stepUp' && viewer?.totpEnabled && (
          <Button onClick={() => setWithCode(!withCode)} sx={{ mr: 'auto' }}>
            {translate(withCode ? 'session.usePassword' : 'session.useCode')}
          </Button>
        )}
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
