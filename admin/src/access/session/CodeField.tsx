import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

/** The authenticator app's code, or a recovery code. */
export function CodeField() {
  const translate = useTranslate();
  return (
    <TextField
      name="code"
      label={translate('session.code')}
      helperText={translate('session.codeHint')}
      autoComplete="one-time-code"
      autoFocus
      required
      slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false, maxLength: 20 } }}
    />
  );
}
