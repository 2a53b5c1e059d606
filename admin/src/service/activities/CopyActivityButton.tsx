import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import type { ActivityFieldsFragment } from '../../generated/graphql';
import { useViewer } from '../../providers/use-viewer';
import { CopyActivityDialog } from './CopyActivityDialog';

/** Drafts another activity like this one. */
export function CopyActivityButton() {
  const translate = useTranslate();
  const viewer = useViewer();
  const activity = useRecordContext<ActivityFieldsFragment>();
  const [open, setOpen] = useState(false);
  if (!activity || !viewer || viewer.role === 'AUDITOR') return null;
  return (
    <>
      <Button variant="outlined" startIcon={<CopyIcon />} onClick={() => setOpen(true)}>
        {translate('resources.activities.transitions.copy')}
      </Button>
      {open && <CopyActivityDialog activity={activity} onClose={() => setOpen(false)} />}
    </>
  );
}
