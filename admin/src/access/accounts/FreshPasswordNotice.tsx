import ContentCopyIcon from '@mui/icons-material/ContentCopyOutlined';
import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import type { AccountFieldsFragment } from '../../generated/graphql';
import { keepPassword, useFreshPassword } from './fresh-passwords';

/** The password that was just drawn, shown until it is put away: the server cannot tell it a second time. */
export function FreshPasswordNotice() {
  const translate = useTranslate();
  const account = useRecordContext<AccountFieldsFragment>();
  const password = useFreshPassword(account?.id);
  const [copied, setCopied] = useState(false);
  if (!account || !password) return null;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(password);
    setCopied(true);
  };
  return (
    <Alert severity="success" sx={{ mb: 2 }} onClose={() => keepPassword(account.id, null)}>
      <Box component="p" sx={{ m: 0 }}>
        {translate('resources.accounts.passwordOnce', { username: account.username })}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mt: 1 }}>
        <Box component="strong" className="figures" sx={{ fontSize: '1.25rem', letterSpacing: '0.06em' }}>
          {password}
        </Box>
        <Button color="inherit" variant="outlined" startIcon={<ContentCopyIcon />} onClick={() => void copy()}>
          {translate(copied ? 'resources.accounts.copied' : 'resources.accounts.copy')}
        </Button>
      </Box>
    </Alert>
  );
}
