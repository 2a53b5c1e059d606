import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { AreaFieldsFragment } from '../../generated/graphql';
import { useMayCreate } from '../../shared/list/ListHeader';
import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import { areaFields } from './area.fields';
import { AreaStatistics } from './AreaStatistics';

/** One area: what it is, and the figures of its years. */
export function AreaShow() {
  return (
    <ShowPage
      subject="Area"
      actions={<NewAreaBelow />}
      tabs={[
        { name: 'overview', content: <FieldList fields={areaFields.filter(({ lead }) => !lead)} /> },
        { name: 'statistics', content: <AreaStatistics /> },
      ]}
    />
  );
}

function NewAreaBelow() {
  const translate = useTranslate();
  const area = useRecordContext<AreaFieldsFragment>();
  const mayCreate = useMayCreate();
  if (!area || !mayCreate || area.level === 'COMMUNITY') return null;
  return (
    <Button component={Link} to={`/areas/create?below=${area.id}`} startIcon={<AddIcon />}>
      {translate('resources.areas.below')}
    </Button>
  );
}
