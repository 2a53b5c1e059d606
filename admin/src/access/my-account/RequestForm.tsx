import { Alert, Box, Button } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly problem: string | undefined;
  readonly busy: boolean;
  /** What the button says. */
  readonly send: string;
  readonly onSend: (typed: (name: string) => string) => void;
  readonly children: ReactNode;
}

/** A short form with one button; what went wrong is said above it, and what was typed stays. */
export function RequestForm({ problem, busy, send, onSend, children }: Props) {
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        onSend((name) => ((form.get(name) as string | null) ?? '').trim());
      }}
      sx={{ display: 'grid', gap: 2, maxWidth: 420 }}
    >
      {problem && <Alert severity="error">{problem}</Alert>}
      {children}
      <Box>
        <Button type="submit" variant="contained" disabled={busy}>
          {send}
        </Button>
      </Box>
    </Box>
  );
}
