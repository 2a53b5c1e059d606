import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { UnmaskVolunteerMutation, VolunteerFieldsFragment } from '../../generated/graphql';
import { useViewer } from '../../providers/use-viewer';
import { isRegistrar } from './is-registrar';
import { PlainParts } from './PlainParts';
import { UnmaskDialog } from './UnmaskDialog';

/** What the server showed once. */
export type Plain = UnmaskVolunteerMutation['unmaskVolunteer'];

/** The way to the plain values, for who keeps the registry; they stay on the page for a minute and nowhere else. */
export function Unmasking({ record }: { record: VolunteerFieldsFragment }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const [asking, setAsking] = useState(false);
  const [plain, setPlain] = useState<Plain>();
  if (!viewer || !isRegistrar(viewer)) return null;
  if (plain) return <PlainParts plain={plain} onOver={() => setPlain(undefined)} />;
  const show = (shown: Plain): void => {
    setPlain(shown);
    setAsking(false);
  };
  return (
    <Box sx={{ mb: 2 }}>
      <Button variant="outlined" startIcon={<VisibilityIcon />} onClick={() => setAsking(true)}>
        {translate('resources.volunteers.unmask')}
      </Button>
      {asking && <UnmaskDialog record={record} onClose={() => setAsking(false)} onShown={show} />}
    </Box>
  );
}
