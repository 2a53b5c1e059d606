import AddIcon from '@mui/icons-material/PostAddOutlined';
import { Alert, Button, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { messageOf } from '../../providers/server-error';
import { useViewer } from '../../providers/use-viewer';
import { PageHeader } from '../../shared/page/PageHeader';
import { AdoptPolicyDialog } from './AdoptPolicyDialog';
import type { HourPolicyRow } from './hour-policy.gateway';
import { PolicyCard } from './PolicyCard';

/** Every version of the hour rules: when it counts, what it says by article, and what it changed. */
export function HourPoliciesPage() {
  const translate = useTranslate();
  const mayAdopt = useViewer()?.role === 'DISTRICT_ADMIN';
  const [adopting, setAdopting] = useState(false);
  const { data: policies, error } = useGetList<HourPolicyRow>('hourPolicies');
  const [newest] = policies ?? [];
  return (
    <>
      <PageHeader
        title={translate('resources.hourPolicies.name')}
        crumbs={[{ label: translate('wings.service') }]}
        actions={
          mayAdopt &&
          newest && (
            <Button variant="contained" startIcon={<AddIcon />} onClick={() => setAdopting(true)}>
              {translate('resources.hourPolicies.adopt')}
            </Button>
          )
        }
      />
      <Typography color="text.secondary" sx={{ mb: 2, maxWidth: '48em' }}>
        {translate('resources.hourPolicies.means')}
      </Typography>
      {error && <Alert severity="error">{messageOf(error)}</Alert>}
      {!policies && !error && <Skeleton variant="rounded" height={320} />}
      {policies?.map((policy, at) => (
        <PolicyCard key={policy.id} policy={policy} before={policies[at + 1]} />
      ))}
      {adopting && newest && <AdoptPolicyDialog newest={newest} onClose={() => setAdopting(false)} />}
    </>
  );
}
