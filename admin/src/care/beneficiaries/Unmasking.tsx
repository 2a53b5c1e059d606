import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { BeneficiaryFieldsFragment, UnmaskBeneficiaryMutation } from '../../generated/graphql';
import { useViewer } from '../../providers/use-viewer';
import { mayKeep } from './may-keep';
import { PlainValues } from './PlainValues';
import { UnmaskDialog } from './UnmaskDialog';

/** What the server showed once. */
export type Plain = UnmaskBeneficiaryMutation['unmaskBeneficiary'];

/** The way to the plain values, for who keeps the record; they stay on the page for a minute and nowhere else. */
export function Unmasking({ record }: { record: BeneficiaryFieldsFragment }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const [asking, setAsking] = useState(false);
  const [plain, setPlain] = useState<Plain>();
  if (!viewer || !mayKeep(viewer)) return null;
  if (plain) return <PlainValues plain={plain} onOver={() => setPlain(undefined)} />;
  return (
    <Box sx={{ mb: 2 }}>
      <Button variant="outlined" startIcon={<VisibilityIcon />} onClick={() => setAsking(true)}>
        {translate('resources.beneficiaries.unmask')}
      </Button>
      {asking && (
        <UnmaskDialog
          record={record}
          onClose={() => setAsking(false)}
          onShown={(shown) => {
            setPlain(shown);
            setAsking(false);
          }}
        />
      )}
    </Box>
  );
}
