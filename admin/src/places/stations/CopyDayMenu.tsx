import ContentCopyIcon from '@mui/icons-material/ContentCopyOutlined';
import { IconButton, Menu, MenuItem, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { weekdays, workdays } from './opening-week';

interface Props {
  readonly day: string;
  readonly weekday: number;
  readonly onCopy: (others: readonly number[]) => void;
}

const targets = [
  { name: 'copyToAll', days: weekdays },
  { name: 'copyToWorkdays', days: workdays },
] as const;

/** Repeats a day's hours on others. */
export function CopyDayMenu({ day, weekday, onCopy }: Props) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const title = translate('resources.stations.copyDay', { day });
  return (
    <>
      <Tooltip title={title}>
        <IconButton
          size="small"
          onClick={(event) => setAnchor(event.currentTarget)}
          aria-label={title}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
        >
          <ContentCopyIcon sx={{ fontSize: 18 }} />
        </IconButton>
      </Tooltip>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {targets.map(({ name, days }) => (
          <MenuItem
            key={name}
            dense
            onClick={() => {
              setAnchor(null);
              onCopy(days.filter((other) => other !== weekday));
            }}
          >
            {translate(`resources.stations.${name}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
