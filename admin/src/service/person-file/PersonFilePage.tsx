import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Alert, Box, Button, GlobalStyles, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { ResourceContextProvider, ShowBase, useLocaleState, useShowContext, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import type { VolunteerFieldsFragment } from '../../generated/graphql';
import { ConsentTable } from '../../people/volunteers/ConsentTable';
import { isRegistrar } from '../../people/volunteers/is-registrar';
import { Unmasking } from '../../people/volunteers/Unmasking';
import { volunteerFields, volunteerTones } from '../../people/volunteers/volunteer.fields';
import { useViewer } from '../../providers/use-viewer';
import { EnumLabel } from '../../shared/fields/EnumLabel';
import { PageHeader } from '../../shared/page/PageHeader';
import { FieldList } from '../../shared/show/FieldList';
import { instantWords } from '../../shared/time/moment-words';
import { CopyDialog } from './CopyDialog';
import { PersonHours } from './PersonHours';
import { PersonService } from './PersonService';

const facts = volunteerFields.filter(({ lead, source }) => !lead && source !== 'state');
/** On paper: A4, no frame of the console, nothing cut across pages. */
const onPaper = {
  '@page': { size: 'A4', margin: '12mm' },
  '@media print': {
    html: { fontSize: '12px' },
    body: { background: '#fff' },
    'a, a:visited': { textDecoration: 'none !important', color: 'inherit !important' },
    'table tr': { breakInside: 'avoid' },
  },
} as const;

/** Everything about one person on one page that prints on A4: who it is, masked, consents, teams, service, hours. */
export function PersonFilePage() {
  const { id = '' } = useParams();
  return (
    <ResourceContextProvider value="volunteers">
      <GlobalStyles styles={onPaper} />
      <ShowBase id={id}>
        <LoadedFile />
      </ShowBase>
    </ResourceContextProvider>
  );
}

function LoadedFile() {
  const translate = useTranslate();
  const { record, error } = useShowContext<VolunteerFieldsFragment>();
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (!record) return <Skeleton variant="rounded" height={320} />;
  return (
    <>
      <PageHeader
        title={`${record.name} ${record.number}`}
        crumbs={[
          { label: translate('resources.volunteers.name', { smart_count: 2 }), to: '/volunteers' },
          { label: record.name, to: `/volunteers/${record.id}/show` },
          { label: translate('personFile.title') },
        ]}
        aside={<EnumLabel enumName="VolunteerState" value={record.state} tones={volunteerTones} />}
        actions={<FileButtons record={record} />}
      />
      <PrintedBy />
      <Box className="no-print">
        <Unmasking key={record.id} record={record} />
      </Box>
      <FieldList fields={facts} title="personFile.identity" />
      <Box component="section" sx={{ mb: 2.5, breakInside: 'avoid' }}>
        <Typography component="h2" variant="h2" sx={{ mb: 1 }}>
          {translate('resources.volunteers.tabs.consents')}
        </Typography>
        <ConsentTable record={record} mayWithdraw={false} />
      </Box>
      <PersonHours volunteerId={record.id} />
      <PersonService />
    </>
  );
}

function FileButtons({ record }: { record: VolunteerFieldsFragment }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const [copying, setCopying] = useState(false);
  const consented = record.consents.some(({ purpose, withdrawnOn }) => purpose === 'SENSITIVE' && !withdrawnOn);
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {viewer && isRegistrar(viewer) && (
        <Button variant="outlined" startIcon={<DownloadIcon />} onClick={() => setCopying(true)}>
          {translate('personFile.copy')}
        </Button>
      )}
      <Button variant="contained" startIcon={<PrintIcon />} onClick={() => window.print()}>
        {translate('personFile.print')}
      </Button>
      {copying && <CopyDialog volunteerId={record.id} consented={consented} onClose={() => setCopying(false)} />}
    </Box>
  );
}

/** Who printed it and when: only on paper. */
function PrintedBy() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const viewer = useViewer();
  const [when] = useState(() => instantWords(new Date().toISOString(), locale));
  return (
    <Typography variant="caption" sx={{ display: 'none', '@media print': { display: 'block', mb: 1 } }}>
      {translate('personFile.printedBy', { who: viewer?.displayName, when })}
    </Typography>
  );
}
