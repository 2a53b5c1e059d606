import { Typography } from '@mui/material';
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { PostFieldsFragment } from '../../generated/graphql';
import type { ConsoleDataProvider } from '../../providers/data.provider';
import { SendDialog } from '../../shared/form/SendDialog';

/** Says what removing a post means, and removes it. */
export function RemovePostDialog({ post, onClose }: { post: PostFieldsFragment; onClose: () => void }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const notify = useNotify();
  const refresh = useRefresh();
  const send = async (): Promise<void> => {
    await dataProvider.act('posts', { action: 'remove', record: post, values: {} });
    notify('resources.posts.removed');
    refresh();
  };
  const remove = 'resources.posts.transitions.remove';
  return (
    <SendDialog resource="posts" title={remove} submit={remove} send={send} onClose={onClose}>
      <Typography variant="body2">{translate('resources.posts.removeMeans', { name: post.name })}</Typography>
    </SendDialog>
  );
}
