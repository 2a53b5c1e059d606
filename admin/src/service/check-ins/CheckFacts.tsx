import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CheckEventFieldsFragment } from '../../generated/graphql';
import { nothing } from '../../shared/fields/fields-of';

/** How far the device was from the post, and whether that passes; nothing where no position was given. */
export function Distance({ metres, onSite }: Pick<CheckEventFieldsFragment, 'metres' | 'onSite'>) {
  const translate = useTranslate();
  if (metres === null || metres === undefined) return nothing;
  const words = translate(`resources.checkEvents.${onSite === true ? 'near' : 'far'}`, { metres });
  return (
    <Box component="span" className="figures" sx={onSite === true ? {} : { color: 'error.main', fontWeight: 600 }}>
      {words}
    </Box>
  );
}

/** By how much the device's clock was off; nothing where the server's own clock was used. */
export function ClockSkew({ seconds }: { seconds: number | null | undefined }) {
  const translate = useTranslate();
  if (seconds === null || seconds === undefined) return nothing;
  if (seconds === 0) return translate('resources.checkEvents.clockRight');
  const key = seconds > 0 ? 'clockFast' : 'clockSlow';
  return (
    <Box component="span" className="figures">
      {translate(`resources.checkEvents.${key}`, { seconds: Math.abs(seconds) })}
    </Box>
  );
}

/** At whose hand it was recorded: a colleague's, or the volunteer's own. */
export function Operator({ operator }: Pick<CheckEventFieldsFragment, 'operator'>) {
  const translate = useTranslate();
  return operator?.displayName ?? translate('resources.checkEvents.themselves');
}

/** The rule that refused, in the reader's language. */
export function RefusalWords({ code, reason }: { code: string; reason: string }) {
  const translate = useTranslate();
  return translate(`errors.${code}`, { _: reason });
}
