import { MenuItem, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { MakeUpPostsDocument } from '../../generated/graphql';
import { usePort } from '../../providers/doors-context';
import { useInputParts } from '../../shared/inputs/use-input-parts';

/** The post on which they served, or the activity as a whole. */
export function PostChoice({ activityId }: { readonly activityId: string }) {
  const translate = useTranslate();
  const port = usePort();
  const { field, shown } = useInputParts({ source: 'postId', hint: 'resources.serviceRecords.makeUp.postHint' });
  const { data } = useQuery({
    queryKey: ['posts', 'of-activity', activityId],
    queryFn: async () => (await port.query(MakeUpPostsDocument, { activityId })).posts.nodes,
  });
  const posts = data ?? [];
  if (posts.length === 0) return null;
  return (
    <TextField
      {...shown}
      select
      value={field.value as string}
      onChange={field.onChange}
      onBlur={field.onBlur}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{translate('resources.serviceRecords.makeUp.wholeActivity')}</MenuItem>
      {posts.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
