import AddIcon from '@mui/icons-material/Add';
import { Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useCreatePath, useListContext, useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useViewer } from '../../providers/use-viewer';
import { PageHeader } from '../page/PageHeader';
import { useSlice } from '../slices-context';

/** Whether the viewer may create a record here, as far as the console knows. */
export function useMayCreate(): boolean {
  const { create, creatableBy } = useSlice();
  const viewer = useViewer();
  return create !== undefined && viewer !== undefined && (creatableBy?.(viewer) ?? viewer.role !== 'AUDITOR');
}

/** Leads to the form of a new record. */
export function NewRecordButton() {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const { name } = useSlice();
  return (
    <Button
      component={Link}
      to={createPath({ resource: name, type: 'create' })}
      variant="contained"
      startIcon={<AddIcon />}
    >
      {translate('shell.newRecord', { name: translate(`resources.${name}.name`, { smart_count: 1 }) })}
    </Button>
  );
}

/** The list's name, how many it holds, and what can be added. */
export function ListHeader({ actions }: { actions?: ReactNode }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { name, wing } = useSlice();
  const { total } = useListContext();
  const mayCreate = useMayCreate();
  const count = total?.toLocaleString(locale === 'zh' ? 'zh-CN' : 'en-GB');
  return (
    <PageHeader
      title={translate(`resources.${name}.name`, { smart_count: 2 })}
      crumbs={[{ label: translate(`wings.${wing}`) }]}
      aside={
        count !== undefined && (
          <Typography color="text.secondary" variant="body2" className="figures">
            {translate('list.count', { count })}
          </Typography>
        )
      }
      actions={
        <>
          {actions}
          {mayCreate && <NewRecordButton />}
        </>
      }
    />
  );
}
