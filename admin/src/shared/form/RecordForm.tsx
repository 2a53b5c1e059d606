import { Box, Button, Paper } from '@mui/material';
import type { ReactNode } from 'react';
import { Form, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Values } from '../../providers/resource-gateway';
import { FormProblems } from './FormProblems';
import { SubmitButton } from './SubmitButton';
import type { SubmitErrors } from './submit-errors';

interface Props {
  readonly id?: string;
  readonly children: ReactNode;
  /** Sends the form; what it resolves to is shown at the fields, or above them. */
  readonly onSubmit: (values: Values) => Promise<SubmitErrors | undefined>;
  readonly defaultValues?: Values;
  /** Where "cancel" leads. */
  readonly back: string;
}

/** A form that keeps what was typed whatever the server answers, and warns before it is left unsaved. */
export function RecordForm({ id, children, onSubmit, defaultValues = {}, back }: Props) {
  const translate = useTranslate();
  return (
    <Form
      {...(id && { id })}
      onSubmit={onSubmit as (values: unknown) => Promise<SubmitErrors | undefined>}
      defaultValues={defaultValues}
      warnWhenUnsavedChanges
      disableInvalidFormNotification
      noValidate
    >
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
    </Form>
  );
}
