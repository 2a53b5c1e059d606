import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { ResourceContextProvider, useTranslate } from 'react-admin';
import type { Values } from '../../providers/resource-gateway';
import { FormProblems } from './FormProblems';
import { ServerForm } from './ServerForm';
import { SubmitButton } from './SubmitButton';

interface Props {
  /** The slice whose words label the inputs. */
  readonly resource: string;
  /** Key of the title's words. */
  readonly title: string;
  readonly defaultValues?: Values;
  /** Does it; what it throws is shown at the inputs or above the buttons, and nothing typed is lost. */
  readonly send: (values: Values) => Promise<void>;
  readonly onClose: () => void;
  /** Key of the button's words, unless it just saves. */
  readonly submit?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A form over the page it belongs to, whatever it sends. */
export function SendDialog(props: Props) {
  const { resource, title, defaultValues = {}, send, onClose, submit, wide = false, children } = props;
  const translate = useTranslate();
  const titleId = useId();
  const sent = async (values: Values): Promise<unknown> => {
    try {
      await send(values);
    } catch (error) {
      return error;
    }
    onClose();
    return undefined;
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth={wide ? 'md' : 'sm'} fullWidth>
      <ResourceContextProvider value={resource}>
        <DialogTitle id={titleId}>{translate(title)}</DialogTitle>
        <ServerForm send={sent} defaultValues={defaultValues}>
          <DialogContent sx={{ pt: 1 }}>
            {children}
            <FormProblems />
          </DialogContent>
          <DialogActions>
            <Button color="inherit" size="large" onClick={onClose}>
              {translate('ra.action.cancel')}
            </Button>
            <SubmitButton {...(submit && { label: submit })} />
          </DialogActions>
        </ServerForm>
      </ResourceContextProvider>
    </Dialog>
  );
}
