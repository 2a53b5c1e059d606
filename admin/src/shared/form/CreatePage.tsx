import type { ReactNode } from 'react';
import { CreateBase, useCreatePath, useSaveContext, useTranslate } from 'react-admin';
import type { Values } from '../../providers/resource-gateway';
import { PageHeader } from '../page/PageHeader';
import { useSlice } from '../slices-context';
import { RecordForm } from './RecordForm';

interface Props {
  readonly children: ReactNode;
  readonly defaultValues?: Values;
}

/** The page of a new record's form. */
export function CreatePage(props: Props) {
  return (
    <CreateBase redirect="show">
      <CreateForm {...props} />
    </CreateBase>
  );
}

function CreateForm({ children, defaultValues = {} }: Props) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const { save } = useSaveContext();
  const { name, wing } = useSlice();
  const list = createPath({ resource: name, type: 'list' });
  const send = async (values: Values): Promise<unknown> => {
    let refused: unknown;
    await save?.(values, { onError: (error: unknown) => (refused = error) });
    return refused;
  };
  const one = translate(`resources.${name}.name`, { smart_count: 1 });
  return (
    <>
      <PageHeader
        title={translate('ra.page.create', { name: one })}
        crumbs={[
          { label: translate(`wings.${wing}`) },
          { label: translate(`resources.${name}.name`, { smart_count: 2 }), to: list },
        ]}
      />
      <RecordForm send={send} defaultValues={defaultValues} back={list}>
        {children}
      </RecordForm>
    </>
  );
}
