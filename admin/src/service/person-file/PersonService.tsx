import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { membershipFields } from '../../people/memberships/membership.fields';
import { RelatedRecords } from '../../shared/list/RelatedRecords';
import { RecordsOfVolunteer } from '../service-records/RecordsHere';
import { SignUpsOfVolunteer } from '../signups/SignUpsHere';

const teams = membershipFields
  .filter(({ source }) => ['team', 'role', 'fromOn', 'untilOn', 'state'].includes(source))
  .map((field) => ({ ...field, lead: false }));

/** The teams, sign-ups and records of the person on the page, the latest first. */
export function PersonService() {
  const translate = useTranslate();
  const sections = [
    {
      part: 'memberships',
      content: (
        <RelatedRecords
          resource="teamMemberships"
          target="volunteerId"
          columns={teams}
          sort={{ field: 'requestedAt', order: 'DESC' }}
        />
      ),
    },
    { part: 'signUps', content: <SignUpsOfVolunteer /> },
    { part: 'serviceRecords', content: <RecordsOfVolunteer /> },
  ];
  return sections.map(({ part, content }) => (
    <Box key={part} component="section" sx={{ mb: 2.5 }}>
      <Typography component="h2" variant="h2" sx={{ mb: 1 }}>
        {translate(`personFile.parts.${part}`)}
      </Typography>
      {content}
    </Box>
  ));
}
