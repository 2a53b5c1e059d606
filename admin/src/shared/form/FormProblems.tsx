import { Alert } from '@mui/material';
import { useFormState } from 'react-hook-form';

/** What the server said of the form as a whole. */
export function FormProblems() {
  const { errors } = useFormState();
  const { server } = (errors.root ?? {}) as { server?: { message?: string } };
  if (!server?.message) return null;
  return (
    <Alert severity="error" sx={{ mt: 2, whiteSpace: 'pre-line' }}>
      {server.message}
    </Alert>
  );
}
