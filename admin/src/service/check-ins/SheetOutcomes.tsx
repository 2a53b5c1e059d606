import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import type { EnterSignInSheetMutation } from '../../generated/graphql';
import { EnumLabel } from '../../shared/fields/EnumLabel';
import { TableFrame } from '../../shared/list/TableFrame';
import { instantWords } from '../../shared/time/moment-words';
import { spacedCode } from './sheet-lines';

/** What became of each time on the sheet, in its order. */
export function SheetOutcomes({ outcomes }: { outcomes: EnterSignInSheetMutation['enterSignInSheet']['outcomes'] }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const title = translate('resources.checkEvents.outcome');
  return (
    <TableFrame label={title}>
      <Table size="small" aria-label={title}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('resources.checkEvents.rowCode')}</TableCell>
            <TableCell>{translate('resources.checkEvents.fields.direction')}</TableCell>
            <TableCell>{title}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {outcomes.map(({ rowCode, direction, event, refusal }) => (
            <TableRow key={`${rowCode} ${direction}`}>
              <TableCell component="th" scope="row" className="figures">
                {spacedCode(rowCode)}
              </TableCell>
              <TableCell>
                <EnumLabel enumName="CheckDirection" value={direction} />
              </TableCell>
              <TableCell>
                {event && `${event.volunteer.name} ${instantWords(event.at, locale)} `}
                {event?.countsNot && <EnumLabel enumName="CheckCountsNot" value={event.countsNot} />}
                {refusal && translate(`errors.${refusal.code}`, { _: refusal.message })}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableFrame>
  );
}
