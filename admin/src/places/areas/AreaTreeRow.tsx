import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import { Box, IconButton, TableCell, TableRow } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import type { AreaFieldsFragment } from '../../generated/graphql';
import type { TreeLine } from '../../shared/areas/area-tree';
import { EnumLabel } from '../../shared/fields/EnumLabel';
import { RecordLink } from '../../shared/fields/RecordLink';
import { dayWords } from '../../shared/time/moment-words';

interface Props {
  readonly line: TreeLine<AreaFieldsFragment>;
  readonly onFold: () => void;
}

/** What a phone has no room for; the area's own page has it. */
export const hiddenOnPhone = { display: { xs: 'none', sm: 'table-cell' } };

/** One area, as deep as it lies. */
export function AreaTreeRow({ line, onFold }: Props) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { area, depth, hasChildren, open } = line;
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" sx={{ py: 0.25 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', pl: { xs: depth * 2, sm: depth * 3 }, whiteSpace: 'nowrap' }}>
          <IconButton
            size="small"
            onClick={onFold}
            aria-expanded={open}
            aria-label={`${translate(open ? 'form.fold' : 'ra.action.expand')} ${area.name}`}
            sx={{ visibility: hasChildren ? 'visible' : 'hidden' }}
          >
            <ChevronRightIcon sx={{ fontSize: 18, transform: open ? 'rotate(90deg)' : 'none' }} />
          </IconButton>
          <RecordLink resource="areas" id={area.id}>
            {area.name}
          </RecordLink>
        </Box>
      </TableCell>
      <TableCell>
        <EnumLabel enumName="AreaLevel" value={area.level} />
      </TableCell>
      <TableCell className="figures" sx={hiddenOnPhone}>
        {area.code}
      </TableCell>
      <TableCell className="figures" sx={hiddenOnPhone}>
        {dayWords(area.validFrom, locale)}
        {area.validTo && ` – ${dayWords(area.validTo, locale)}`}
      </TableCell>
    </TableRow>
  );
}
