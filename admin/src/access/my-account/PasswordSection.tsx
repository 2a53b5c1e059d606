import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { ChangePasswordDocument } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { PasswordField } from '../session/PasswordField';
import { RequestForm } from './RequestForm';
import { useRequest } from './use-request';

const leastLength = 10;

/** Changes the own password; every other session ends. */
export function PasswordSection({ onChanged }: { onChanged?: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const port = usePort();
  const client = useQueryClient();
  const { run, problem, setProblem, busy } = useRequest();
  const [round, setRound] = useState(0);

  const send = (typed: (name: string) => string): void => {
    const [currentPassword, newPassword] = [typed('currentPassword'), typed('newPassword')];
    const fault = faultOf(currentPassword, newPassword, typed('again'));
    if (fault) return setProblem(translate(`resources.accounts.mine.${fault}`));
    run(async () => {
      await port.mutate(ChangePasswordDocument, { input: { currentPassword, newPassword } });
      notify('resources.accounts.mine.changed', { type: 'success' });
      setRound(round + 1);
      await client.invalidateQueries({ queryKey: ['sessions'] });
      onChanged?.();
    });
  };

  const words = (key: string): string => translate(`resources.accounts.mine.${key}`);
  return (
    <RequestForm key={round} problem={problem} busy={busy} send={translate('shell.changePassword')} onSend={send}>
      <PasswordField name="currentPassword" label={words('currentPassword')} autoComplete="current-password" />
      <PasswordField
        name="newPassword"
        label={words('newPassword')}
        autoComplete="new-password"
        helperText={words('newPasswordHint')}
      />
      <PasswordField name="again" label={words('again')} autoComplete="new-password" />
    </RequestForm>
  );
}

function faultOf(present: string, fresh: string, again: string): string | undefined {
  if (!present || !fresh) return 'fillIn';
  if ([...fresh].length < leastLength) return 'tooShort';
  if (fresh === present) return 'samePassword';
  return fresh === again ? undefined : 'notAgain';
}
