import { Box, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ConfirmTotpDocument, EnrolTotpDocument, type EnrolTotpPayload } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { PasswordField } from '../session/PasswordField';
import { QrCode } from './QrCode';
import { RequestForm } from './RequestForm';
import { useRequest } from './use-request';

/** Sets the second factor up: the password, then the code to scan, then the app's first code. */
export function EnrolTotp({ onEnrolled }: { onEnrolled: (recoveryCodes: readonly string[]) => void }) {
  const translate = useTranslate();
  const port = usePort();
  const { run, problem, busy } = useRequest();
  const [enrolment, setEnrolment] = useState<Pick<EnrolTotpPayload, 'secret' | 'uri'>>();
  const words = (key: string): string => translate(`resources.accounts.mine.${key}`);
  if (!enrolment) {
    const begin = (typed: (name: string) => string): void =>
      run(async () => {
        const { enrolTotp } = await port.mutate(EnrolTotpDocument, { input: { password: typed('password') } });
        setEnrolment(enrolTotp);
      });
    return (
      <RequestForm key="password" problem={problem} busy={busy} send={words('next')} onSend={begin}>
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
  const confirm = (typed: (name: string) => string): void =>
    run(async () => {
      const { confirmTotp } = await port.mutate(ConfirmTotpDocument, { input: { code: typed('code') } });
      onEnrolled(confirmTotp.recoveryCodes);
    });
  return (
    <RequestForm key="code" problem={problem} busy={busy} send={words('confirm')} onSend={confirm}>
      <Typography>{words('scan')}</Typography>
      <QrCode text={enrolment.uri} label={words('qr')} />
      <Typography variant="body2" color="text.secondary">
        {words('typeInstead')}
        <Box component="code" sx={{ display: 'block', mt: 0.5, overflowWrap: 'anywhere', color: 'text.primary' }}>
          {enrolment.secret.replace(/(.{4})/g, '$1 ').trim()}
        </Box>
      </Typography>
      <TextField
        name="code"
        label={translate('session.code')}
        autoComplete="one-time-code"
        required
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 8 } }}
      />
    </RequestForm>
  );
}
