import { Box, Button, Paper } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Values } from '../../providers/resource-gateway';
import { FormProblems } from './FormProblems';
import { SubmitButton } from './SubmitButton';
import { ServerForm } from './ServerForm';

interface Props {
  readonly id?: string;
  readonly children: ReactNode;
  /** Sends the form; resolves to the refusal, or to nothing once it is done. */
  readonly send: (values: Values) => Promise<unknown>;
  readonly defaultValues?: Values;
  /** Where "cancel" leads. */
  readonly back: string;
}

/** A form that keeps what was typed whatever the server answers, and warns before it is left unsaved. */
export function RecordForm({ id, children, send, defaultValues = {}, back }: Props) {
  const translate = useTranslate();
  return (
    <ServerForm {...(id && { id })} send={send} defaultValues={defaultValues} warnWhenUnsaved>
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 }, maxWidth: 960 }}>
        {children}
        <FormProblems />
        <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
          <SubmitButton />
          <Button component={Link} to={back} color="inherit" size="large">
            {translate('ra.action.cancel')}
          </Button>
        </Box>
      </Paper>
    </ServerForm>
  );
}
