import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { AccountFieldsFragment } from '../../generated/graphql';
import type { ConsoleDataProvider } from '../../providers/data.provider';
import type { Values } from '../../providers/resource-gateway';
import { SendDialog } from '../../shared/form/SendDialog';
import { TextInput } from '../../shared/inputs/TextInput';

interface Props {
  readonly account: AccountFieldsFragment;
}

const link = 'resources.accounts.transitions.linkVolunteer';

/** Says which volunteer the holder of the account is; an empty number says that the person is none. */
export function LinkVolunteerButton({ account }: Props) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate(link)}
      </Button>
      {open && <LinkDialog account={account} onClose={() => setOpen(false)} />}
    </>
  );
}

function LinkDialog({ account, onClose }: Props & { readonly onClose: () => void }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const notify = useNotify();
  const refresh = useRefresh();
  const send = async ({ volunteerNumber }: Values): Promise<void> => {
    const values = { volunteerNumber: typeof volunteerNumber === 'string' ? volunteerNumber.trim() || null : null };
    await dataProvider.act('accounts', { action: 'linkVolunteer', record: account, values });
    notify('steps.done', { messageArgs: { name: translate(link) } });
    refresh();
  };
  const defaultValues = { volunteerNumber: account.volunteer?.number ?? '' };
  return (
    <SendDialog resource="accounts" title={link} defaultValues={defaultValues} send={send} onClose={onClose}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {translate('resources.accounts.asks.linkVolunteer', { name: account.displayName })}
      </Typography>
      <TextInput source="volunteerNumber" hint="resources.accounts.volunteerHint" maxLength={40} inputMode="numeric" />
    </SendDialog>
  );
}
