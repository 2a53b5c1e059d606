import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';

const formats = ['xlsx', 'csv'] as const;

/** The table to fill in for what is chosen, as a workbook or as text. */
export function TemplateLinks() {
  const translate = useTranslate();
  const target = useWatch<{ target?: string }, 'target'>({ name: 'target' });
  if (!target) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Typography variant="body2">{translate('resources.imports.templateHint')}</Typography>
      {formats.map((format) => (
        <Button
          key={format}
          component="a"
          href={`/imports/templates/${target.toLowerCase()}.${format}`}
          download
          size="small"
          startIcon={<DownloadIcon />}
        >
          {translate('resources.imports.template', { format })}
        </Button>
      ))}
    </Box>
  );
}
