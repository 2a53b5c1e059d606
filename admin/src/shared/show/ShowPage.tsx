import EditIcon from '@mui/icons-material/EditOutlined';
import { Alert, Button, Skeleton } from '@mui/material';
import type { ReactNode } from 'react';
import { ShowBase, useCreatePath, useShowContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useViewer } from '../../providers/use-viewer';
import { nameOf } from '../../search/palette-hits';
import { EnumLabel } from '../fields/EnumLabel';
import { PageHeader } from '../page/PageHeader';
import type { AnyRecord } from '../record-path';
import { useSlice } from '../slices-context';
import { RefusedSteps } from '../steps/RefusedSteps';
import { StateButtons } from '../steps/StateButtons';
import type { StateView } from '../steps/state-machine';
import { Timeline } from '../timeline/Timeline';
import { RecordTabs, type RecordTab } from './RecordTabs';

interface Props {
  readonly tabs: readonly RecordTab[];
  /** What the audit trail calls this kind of record, `Station`: adds the history tab. */
  readonly subject?: string;
  /** How its state is shown and changed, for slices that have one. */
  readonly states?: StateView;
  /** More beside the title. */
  readonly aside?: ReactNode;
  /** More buttons beside "edit". */
  readonly actions?: ReactNode;
}

/** The page of one record: its name and state, what can be done with it, and its tabs. */
export function ShowPage(props: Props) {
  return (
    <ShowBase>
      <LoadedPage {...props} />
    </ShowBase>
  );
}

function LoadedPage({ tabs, subject, states, aside, actions }: Props) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const slice = useSlice();
  const { record, error } = useShowContext<AnyRecord>();
  const { name, wing } = slice;
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (!record) return <Skeleton variant="rounded" height={320} />;
  return (
    <>
      <PageHeader
        title={nameOf(slice, record)}
        crumbs={[
          { label: translate(`wings.${wing}`) },
          {
            label: translate(`resources.${name}.name`, { smart_count: 2 }),
            to: createPath({ resource: name, type: 'list' }),
          },
        ]}
        aside={
          <>
            {states && <EnumLabel enumName={states.enumName} value={String(record['state'])} tones={states.tones} />}
            {aside}
          </>
        }
        actions={
          <>
            {states && <StateButtons view={states} />}
            {actions}
            <EditRecordButton record={record} />
          </>
        }
      />
      <RefusedSteps />
      <RecordTabs tabs={subject ? [...tabs, historyOf(subject)] : tabs} />
    </>
  );
}

const historyOf = (subject: string): RecordTab => ({ name: 'history', content: <Timeline subjectType={subject} /> });

/** Leads to the record's form, for whoever may change it. */
function EditRecordButton({ record }: { record: AnyRecord }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const viewer = useViewer();
  const { name, edit, editableBy } = useSlice();
  const may = viewer !== undefined && (editableBy?.(viewer, record) ?? viewer.role !== 'AUDITOR');
  if (!edit || !may) return null;
  return (
    <Button
      component={Link}
      to={createPath({ resource: name, id: record.id, type: 'edit' })}
      variant="outlined"
      startIcon={<EditIcon />}
    >
      {translate('ra.action.edit')}
    </Button>
  );
}
