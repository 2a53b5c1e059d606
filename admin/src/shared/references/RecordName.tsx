import { useGetManyAggregate } from 'react-admin';
import { nameOf } from '../../search/palette-hits';
import type { AnyRecord } from '../record-path';
import { useSlice } from '../slices-context';

/** What a record is called, by its id. Names asked for together are fetched together. */
export function RecordName({ resource, id }: { resource: string; id: string }) {
  const slice = useSlice(resource);
  const { data } = useGetManyAggregate<AnyRecord>(resource, { ids: [id] });
  const record = data?.[0];
  return record ? nameOf(slice, record) : '…';
}
