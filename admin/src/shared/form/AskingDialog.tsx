import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useRefresh, useTranslate } from 'react-admin';
import type { Values } from '../../providers/resource-gateway';
import { FormProblems } from './FormProblems';
import { FormSection } from './FormSection';
import { ServerForm } from './ServerForm';
import { SubmitButton } from './SubmitButton';

interface Props {
  /** Keys of words. */
  readonly title: string;
  readonly text?: string;
  readonly defaultValues: Values;
  readonly submit: (values: Values) => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form about the record on the page: sends it, loads the record anew, and closes; a refusal stays in the form. */
export function AskingDialog({ title, text, defaultValues, submit, onClose, children }: Props) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const titleId = useId();
  const send = async (values: Values): Promise<unknown> => {
    try {
      await submit(values);
    } catch (error) {
      return error;
    }
    refresh();
    onClose();
    return undefined;
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{translate(title)}</DialogTitle>
      <ServerForm send={send} defaultValues={defaultValues}>
        <DialogContent sx={{ pt: 1 }}>
          {text && (
            <DialogContentText variant="body2" sx={{ mb: 2 }}>
              {translate(text)}
            </DialogContentText>
          )}
          <FormSection>{children}</FormSection>
          <FormProblems />
        </DialogContent>
        <DialogActions>
          <Button color="inherit" size="large" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <SubmitButton label={title} />
        </DialogActions>
      </ServerForm>
    </Dialog>
  );
}
