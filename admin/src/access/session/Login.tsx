import { Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';

/** Where one signs in. */
export function Login() {
  const translate = useTranslate();
  const login = useLogin();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        void login({ username, password });
      }}
    >
      <TextField label={translate('session.username')} value={username} onChange={(e) => setUsername(e.target.value)} />
      <TextField
        type="password"
        label={translate('session.password')}
        value={password}
        onChange={(e) => setPassword(e.target.value)}
      />
      <Button type="submit">{translate('session.submit')}</Button>
    </Box>
  );
}
