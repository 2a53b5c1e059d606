import { Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { plainCode } from './sheet-lines';

const codeLength = 6;

/** Takes one row's code after the other: from a scanner, which types it and presses Enter, or from the keyboard. */
export function CodeScanner({ onCode }: { onCode: (code: string) => void }) {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const take = (): void => {
    const code = plainCode(typed);
    if (code.length !== codeLength) return;
    onCode(code);
    setTyped('');
  };
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
      sx={{ display: 'flex', gap: 1, mb: 2 }}
    >
      <TextField
        autoFocus
        label={translate('resources.checkEvents.rowCode')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        slotProps={{ htmlInput: { autoCapitalize: 'characters', autoComplete: 'off', spellCheck: false } }}
      />
      <Button type="submit" variant="outlined" sx={{ flexShrink: 0 }}>
        {translate('resources.checkEvents.addLine')}
      </Button>
    </Box>
  );
}
