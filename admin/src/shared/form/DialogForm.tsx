import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { CreateBase, ResourceContextProvider, useSaveContext, useTranslate } from 'react-admin';
import type { Values } from '../../providers/resource-gateway';
import { FormProblems } from './FormProblems';
import { ServerForm } from './ServerForm';
import { SubmitButton } from './SubmitButton';

interface Props {
  readonly resource: string;
  /** Key of the title's words. */
  readonly title: string;
  readonly defaultValues?: Values;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A new record's form over the page it belongs to. */
export function DialogForm(props: Props) {
  return (
    <ResourceContextProvider value={props.resource}>
      <CreateBase redirect={false} mutationOptions={{ onSuccess: props.onClose }}>
        <FormInDialog {...props} />
      </CreateBase>
    </ResourceContextProvider>
  );
}

function FormInDialog({ title, defaultValues = {}, onClose, children }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const { save } = useSaveContext();
  const send = async (values: Values): Promise<unknown> => {
    let refused: unknown;
    await save?.(values, { onError: (error: unknown) => (refused = error) });
    return refused;
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{translate(title)}</DialogTitle>
      <ServerForm send={send} defaultValues={defaultValues}>
        <DialogContent sx={{ pt: 1 }}>
          {children}
          <FormProblems />
        </DialogContent>
        <DialogActions>
          <Button color="inherit" size="large" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <SubmitButton />
        </DialogActions>
      </ServerForm>
    </Dialog>
  );
}
