import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DisableTotpDocument, RenewRecoveryCodesDocument } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { PasswordField } from '../session/PasswordField';
import { RequestForm } from './RequestForm';
import { useRequest } from './use-request';

type Deed = 'renewCodes' | 'turnOff';

const fewCodes = 3;

interface Props {
  readonly codesLeft: number;
  /** Called with fresh recovery codes, or with none once the second factor is gone. */
  readonly onSettled: (recoveryCodes: readonly string[]) => void;
}

/** What can be done with a second factor that is set up. */
export function ManageTotp({ codesLeft, onSettled }: Props) {
  const translate = useTranslate();
  const [deed, setDeed] = useState<Deed>();
  const words = (key: string, options = {}): string => translate(`resources.accounts.mine.${key}`, options);
  return (
    <>
      <Alert severity={codesLeft <= fewCodes ? 'warning' : 'success'} sx={{ mb: 2 }}>
        {words('twoStepOn', { smart_count: codesLeft })}
      </Alert>
      {deed ? (
        <Proof deed={deed} onSettled={onSettled} />
      ) : (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button variant="outlined" onClick={() => setDeed('renewCodes')}>
            {words('renewCodes')}
          </Button>
          <Button variant="outlined" color="error" onClick={() => setDeed('turnOff')}>
            {words('turnOff')}
          </Button>
        </Box>
      )}
    </>
  );
}

function Proof({ deed, onSettled }: { deed: Deed; onSettled: Props['onSettled'] }) {
  const translate = useTranslate();
  const port = usePort();
  const { run, problem, busy } = useRequest();
  const words = (key: string): string => translate(`resources.accounts.mine.${key}`);
  const send = (typed: (name: string) => string): void =>
    run(async () => {
      const input = { password: typed('password') };
      if (deed === 'turnOff') {
        await port.mutate(DisableTotpDocument, { input });
        return onSettled([]);
      }
      const { renewRecoveryCodes } = await port.mutate(RenewRecoveryCodesDocument, { input });
      return onSettled(renewRecoveryCodes.recoveryCodes);
    });
  return (
    <RequestForm problem={problem} busy={busy} send={words(deed)} onSend={send}>
      <PasswordField
        name="password"
        label={words('currentPassword')}
        autoComplete="current-password"
        helperText={words('proveFirst')}
        autoFocus
      />
    </RequestForm>
  );
}
