import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { PartyRegistrationDocument, type PartyRegistrationQuery } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { today } from '../../shared/time/shanghai';

const words = { ROSTERS: 'byRosters', AREA_STAT: 'byAreaStat' } as const;

function keyOf({ basis }: PartyRegistrationQuery['partyRegistration']): string {
  return basis ? words[basis] : 'byNothing';
}

/** How many Party members are volunteers this year, and by what that was counted. */
export function RegistrationNote() {
  const port = usePort();
  const translate = useTranslate();
  const year = Number(today().slice(0, 4));
  const { data } = useQuery({
    queryKey: ['partyRosters', 'registration', year],
    queryFn: () => port.query(PartyRegistrationDocument, { year }),
    retry: false,
  });
  if (!data) return null;
  const { members, registered } = data.partyRegistration;
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {translate(`resources.partyRosters.${keyOf(data.partyRegistration)}`, { year, members, registered })}
    </Alert>
  );
}
