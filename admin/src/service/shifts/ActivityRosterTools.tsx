import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import RepeatIcon from '@mui/icons-material/EventRepeatOutlined';
import AddIcon from '@mui/icons-material/AddLocationAltOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PostFieldsFragment } from '../../generated/graphql';
import type { RosterDeed } from './ActivityRosterDialog';

interface Props {
  readonly posts: readonly PostFieldsFragment[];
  /** Left out for who may not plan. */
  readonly onDeed: ((deed: RosterDeed) => void) | undefined;
  /** Left out where everything shows at once. */
  readonly onStep: ((weeks: number) => void) | undefined;
}

/** What can be done with the roster of an activity as a whole. */
export function ActivityRosterTools({ posts, onDeed, onStep }: Props) {
  const translate = useTranslate();
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5 }}>
      {onDeed && (
        <>
          <Button variant="contained" startIcon={<AddIcon />} onClick={() => onDeed({ kind: 'post' })}>
            {translate('resources.posts.add')}
          </Button>
          {posts.length > 0 ? (
            <Button variant="outlined" startIcon={<RepeatIcon />} onClick={() => onDeed({ kind: 'pattern' })}>
              {translate('resources.shifts.pattern')}
            </Button>
          ) : (
            <Button variant="outlined" startIcon={<CopyIcon />} onClick={() => onDeed({ kind: 'copy' })}>
              {translate('resources.shifts.copy')}
            </Button>
          )}
        </>
      )}
      <Box sx={{ display: 'flex', gap: 1, ml: 'auto' }}>
        {onStep && (
          <>
            <Button color="inherit" onClick={() => onStep(-1)}>
              {translate('resources.shifts.earlier')}
            </Button>
            <Button color="inherit" onClick={() => onStep(1)}>
              {translate('resources.shifts.later')}
            </Button>
          </>
        )}
        <Button color="inherit" startIcon={<PrintIcon />} onClick={() => window.print()}>
          {translate('resources.shifts.print')}
        </Button>
      </Box>
    </Box>
  );
}
