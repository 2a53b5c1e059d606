import { Alert } from '@mui/material';
import { useEffect, useState } from 'react';
import { get, useFormContext, type FieldErrors } from 'react-hook-form';
import { useFieldLabel } from '../fields/use-field-label';

/** Every message of the errors' tree with its path. */
function flatten(errors: FieldErrors, path: readonly string[] = []): { path: string; message: string }[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (!error || typeof error !== 'object') return [];
    const here = [...path, key];
    const { message } = error as { message?: unknown };
    if (typeof message === 'string') return [{ path: here.join('.'), message }];
    return flatten(error as FieldErrors, here);
  });
}

/**
 * What the server said of the form as a whole, and of fields that the form does not show. The latter are taken out of
 * the form's state: react-hook-form would refuse to submit while an error stands that no input can clear.
 */
export function FormProblems() {
  const label = useFieldLabel();
  const { control, clearErrors, formState } = useFormContext();
  const { errors, isSubmitting } = formState;
  const [strays, setStrays] = useState<readonly string[]>([]);
  useEffect(() => {
    if (isSubmitting) setStrays([]);
  }, [isSubmitting]);
  useEffect(() => {
    const unseen = flatten(errors).filter(({ path }) => !path.startsWith('root') && !get(control._fields, path));
    if (unseen.length === 0) return;
    clearErrors(unseen.map(({ path }) => path));
    setStrays(unseen.map(({ path, message }) => `${label(path)}: ${message}`));
  }, [errors, control, clearErrors, label]);
  const server = (errors.root as { server?: { message?: string } } | undefined)?.server?.message;
  if (!server && strays.length === 0) return null;
  return (
    <Alert severity="error" sx={{ mt: 2 }}>
      {server}
      {strays.map((stray) => (
        <div key={stray}>{stray}</div>
      ))}
    </Alert>
  );
}
