import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import VisibilityOffIcon from '@mui/icons-material/VisibilityOffOutlined';
import { IconButton, InputAdornment, TextField, type TextFieldProps } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

/** A password, which its owner may look at. */
export function PasswordField(props: TextFieldProps) {
  const translate = useTranslate();
  const [shown, setShown] = useState(false);
  const Icon = shown ? VisibilityOffIcon : VisibilityIcon;
  const toggle = (
    <InputAdornment position="end">
      <IconButton
        edge="end"
        size="small"
        onClick={() => setShown(!shown)}
        aria-label={translate(shown ? 'ra.input.password.toggle_visible' : 'ra.input.password.toggle_hidden')}
      >
        <Icon fontSize="small" />
      </IconButton>
    </InputAdornment>
  );
  return (
    <TextField required {...props} type={shown ? 'text' : 'password'} slotProps={{ input: { endAdornment: toggle } }} />
  );
}
