import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { CircularProgress, IconButton, Menu, MenuItem, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ExportFormat } from '../../providers/export-file';
import type { RecordField } from '../fields/record-field';
import { useExport } from './use-export';

const formats: readonly ExportFormat[] = ['xlsx', 'csv'];

/** The list as a file, with the filters, the order and the columns that hold now. */
export function ExportMenu({ columns }: { columns: readonly RecordField[] }) {
  const translate = useTranslate();
  const { run, busy } = useExport(columns);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const title = translate('ra.action.export');
  return (
    <>
      <Tooltip title={title}>
        <IconButton
          size="small"
          onClick={(event) => setAnchor(event.currentTarget)}
          aria-label={title}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          aria-busy={busy}
        >
          {busy ? <CircularProgress size={18} /> : <DownloadIcon fontSize="small" />}
        </IconButton>
      </Tooltip>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {formats.map((format) => (
          <MenuItem
            key={format}
            dense
            onClick={() => {
              setAnchor(null);
              run(format);
            }}
          >
            {translate(`list.export.${format}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
