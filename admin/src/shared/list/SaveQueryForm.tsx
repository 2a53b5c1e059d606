import { Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

/** Asks what to call the present filters. */
export function SaveQueryForm({ onSave }: { onSave: (name: string) => void }) {
  const translate = useTranslate();
  const [name, setName] = useState('');
  return (
    <Box
      component="form"
      sx={{ display: 'flex', gap: 1 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onSave(name.trim());
        setName('');
      }}
    >
      <TextField
        label={translate('ra.saved_queries.query_name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 30 } }}
      />
      <Button type="submit" variant="contained" disabled={name.trim() === ''}>
        {translate('ra.action.save')}
      </Button>
    </Box>
  );
}
