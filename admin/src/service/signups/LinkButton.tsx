import LinkIcon from '@mui/icons-material/LinkOutlined';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { useRecordContext, useRefresh, useTranslate } from 'react-admin';
import { IssueSignUpLinkDocument, type SignUpFieldsFragment } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { useViewer } from '../../providers/use-viewer';
import { StepRefusal } from '../../shared/steps/StepRefusal';
import { AnswerLink } from './AnswerLink';

const answering = new Set(['INVITED', 'OFFERED', 'NO_SHOW']);

/** Makes the link by which the volunteer answers, while there is something to answer. */
export function LinkButton() {
  const translate = useTranslate();
  const viewer = useViewer();
  const signUp = useRecordContext<SignUpFieldsFragment>();
  const [open, setOpen] = useState(false);
  if (!signUp || viewer?.role === 'AUDITOR' || (!open && !answering.has(signUp.state))) return null;
  return (
    <>
      <Button variant="outlined" startIcon={<LinkIcon />} onClick={() => setOpen(true)}>
        {translate('resources.signUps.link')}
      </Button>
      {open && <LinkDialog signUp={signUp} onClose={() => setOpen(false)} />}
    </>
  );
}

function LinkDialog({ signUp, onClose }: { signUp: SignUpFieldsFragment; onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const port = usePort();
  const refresh = useRefresh();
  const [token, setToken] = useState<string>();
  const [refusal, setRefusal] = useState<unknown>();
  const make = async (): Promise<void> => {
    try {
      const input = { id: signUp.id, version: signUp.version };
      setToken((await port.mutate(IssueSignUpLinkDocument, { input })).issueSignUpLink.token);
    } catch (error) {
      setRefusal(error);
    }
  };
  const close = (): void => {
    onClose();
    refresh();
  };
  return (
    <Dialog open onClose={close} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{translate('resources.signUps.link')}</DialogTitle>
      <DialogContent>
        <StepRefusal refusal={refusal} />
        {token ? <AnswerLink token={token} /> : translate('resources.signUps.inviteMeans')}
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={close}>
          {translate('resources.signUps.close')}
        </Button>
        {!token && (
          <Button variant="contained" onClick={() => void make()}>
            {translate('resources.signUps.link')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
