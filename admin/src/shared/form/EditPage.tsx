import { Skeleton } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { EditBase, useCreatePath, useEditContext, useTranslate } from 'react-admin';
import { nameOf } from '../../search/palette-hits';
import { PageHeader } from '../page/PageHeader';
import type { AnyRecord } from '../record-path';
import { useSlice } from '../slices-context';
import { ConflictDialog } from './ConflictDialog';
import { RecordForm } from './RecordForm';
import { useEditSubmit } from './use-edit-submit';

/** The page of a record's form. When somebody else saved first, both versions are shown and one is chosen. */
export function EditPage({ children }: { children: ReactNode }) {
  return (
    <EditBase redirect="show" mutationMode="pessimistic">
      <LoadedRecord>{children}</LoadedRecord>
    </EditBase>
  );
}

function LoadedRecord({ children }: { children: ReactNode }) {
  const { record } = useEditContext<AnyRecord>();
  return record ? <EditForm record={record}>{children}</EditForm> : <Skeleton variant="rounded" height={320} />;
}

function EditForm({ record, children }: { record: AnyRecord; children: ReactNode }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const formId = useId();
  const slice = useSlice();
  const { send, conflict } = useEditSubmit(record, formId);
  const { name, wing } = slice;
  const called = nameOf(slice, record);
  const back = createPath({ resource: name, id: record.id, type: slice.show ? 'show' : 'list' });
  const list = createPath({ resource: name, type: 'list' });
  return (
    <>
      <PageHeader
        title={translate('ra.page.edit', { name: '', recordRepresentation: called })}
        crumbs={[
          { label: translate(`wings.${wing}`) },
          { label: translate(`resources.${name}.name`, { smart_count: 2 }), to: list },
          { label: called, to: back },
        ]}
      />
      <RecordForm id={formId} send={send} back={back}>
        {children}
      </RecordForm>
      {conflict && <ConflictDialog conflict={conflict} />}
    </>
  );
}
