import { Button, CircularProgress } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';

/** Sends the form; busy while it is under way, so that it goes out once. */
export function SubmitButton({ label = 'ra.action.save' }: { label?: string }) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  return (
    <Button
      type="submit"
      variant="contained"
      size="large"
      disabled={isSubmitting}
      startIcon={isSubmitting ? <CircularProgress size={16} color="inherit" /> : undefined}
    >
      {translate(label)}
    </Button>
  );
}
