import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { SignUpManyMutation } from '../../generated/graphql';
import { EnumLabel } from '../../shared/fields/EnumLabel';
import { signUpTones } from './sign-up.fields';

/** What became of each, in the order in which they were named. */
export function OutcomeTable({ outcomes }: { outcomes: SignUpManyMutation['signUpMany']['outcomes'] }) {
  const translate = useTranslate();
  return (
    <Table size="small" aria-label={translate('resources.signUps.outcome')}>
      <TableHead>
        <TableRow>
          <TableCell scope="col">{translate('resources.signUps.fields.volunteerNumber')}</TableCell>
          <TableCell scope="col">{translate('resources.signUps.outcome')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {outcomes.map(({ volunteerNumber, state, refusal }) => (
          <TableRow key={volunteerNumber}>
            <TableCell className="figures">{volunteerNumber}</TableCell>
            <TableCell>
              {state ? (
                <EnumLabel enumName="SignUpState" value={state} tones={signUpTones} />
              ) : (
                translate(`errors.${refusal?.code ?? ''}`, { _: refusal?.message ?? '' })
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
