import FileIcon from '@mui/icons-material/FolderSharedOutlined';
import { Alert, Button } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { VolunteerFieldsFragment } from '../../generated/graphql';
import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import type { StateView } from '../../shared/steps/state-machine';
import { ConsentsTab } from './ConsentsTab';
import { MergeDialog } from './MergeDialog';
import { Unmasking } from './Unmasking';
import { volunteerFields, volunteerTones } from './volunteer.fields';

const states: StateView = {
  enumName: 'VolunteerState',
  tones: volunteerTones,
  grave: ['reject', 'deregister', 'merge'],
  dialogs: { merge: MergeDialog },
};
const facts = volunteerFields.filter(({ lead, source }) => !lead && source !== 'state');

/** One volunteer: who it is, masked; what they agreed to, what others add, and what happened to the record. */
export function VolunteerShow() {
  return (
    <ShowPage
      subject="Volunteer"
      states={states}
      actions={<FileButton />}
      tabs={[
        { name: 'overview', content: <Overview /> },
        { name: 'consents', content: <ConsentsTab /> },
      ]}
    />
  );
}

/** Leads to the page that holds everything about the person, to be printed. */
function FileButton() {
  const translate = useTranslate();
  const record = useRecordContext<VolunteerFieldsFragment>();
  if (!record) return null;
  return (
    <Button component={Link} to={`/person-file/${record.id}`} variant="outlined" startIcon={<FileIcon />}>
      {translate('personFile.open')}
    </Button>
  );
}

function Overview() {
  const translate = useTranslate();
  const record = useRecordContext<VolunteerFieldsFragment>();
  if (!record) return null;
  return (
    <>
      {record.guarded && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('resources.volunteers.guardedText')}
        </Alert>
      )}
      <Unmasking key={record.id} record={record} />
      <FieldList fields={facts} />
    </>
  );
}
