import { useRecordContext } from 'react-admin';
import type { ActivityFieldsFragment } from '../../generated/graphql';

/** Whether an input can still change something in the activity's state; a new activity is open in every part. */
export function useOpenFields(): (source: string) => boolean {
  const activity = useRecordContext<Partial<ActivityFieldsFragment>>();
  const open = activity?.editableFields;
  return (source) => open?.includes(source) ?? true;
}
