import {
  maxLength,
  maxValue,
  minLength,
  minValue,
  required,
  useDataProvider,
  useNotify,
  useRefresh,
} from 'react-admin';
import type { PostFieldsFragment } from '../../generated/graphql';
import type { Values } from '../../providers/resource-gateway';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { SendDialog } from '../../shared/form/SendDialog';
import { CountInput } from '../../shared/inputs/CountInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { YesNoInput } from '../../shared/inputs/YesNoInput';
import type { Place } from '../../shared/map/place';
import { PlaceInput } from '../../shared/map/PlaceInput';

interface Props {
  readonly activityId: string;
  /** The post to change; a new one without it. */
  readonly post?: PostFieldsFragment | undefined;
  /** Where the map begins. */
  readonly start: Place;
  readonly minorsAllowed: boolean;
  readonly onClose: () => void;
}

/** Asks what is told of a post, new or known. */
export function PostDialog({ activityId, post, start, minorsAllowed, onClose }: Props) {
  const dataProvider = useDataProvider();
  const notify = useNotify();
  const refresh = useRefresh();
  const send = async (values: Values): Promise<void> => {
    await (post
      ? dataProvider.update('posts', { id: post.id, data: values, previousData: post })
      : dataProvider.create('posts', { data: { ...values, activityId } }));
    notify('resources.posts.saved');
    refresh();
  };
  return (
    <SendDialog
      resource="posts"
      title={post ? 'resources.posts.edit' : 'resources.posts.add'}
      defaultValues={post ?? { radiusMetres: 200, minorsAllowed: false }}
      send={send}
      onClose={onClose}
    >
      <FormSection>
        <Wide>
          <TextInput
            source="name"
            validate={[required(), minLength(2), maxLength(80)]}
            hint="resources.posts.nameHint"
          />
        </Wide>
        <Wide>
          <TextInput source="duty" lines={2} validate={maxLength(500)} />
        </Wide>
        <CountInput
          source="radiusMetres"
          unit="resources.posts.metres"
          hint="resources.posts.radiusHint"
          validate={[required(), minValue(20), maxValue(5000)]}
        />
        <CountInput source="position" validate={[minValue(1), maxValue(999)]} />
        <TextInput source="qualification" validate={maxLength(40)} hint="resources.posts.qualificationHint" />
        {minorsAllowed && <YesNoInput source="minorsAllowed" />}
        <Wide>
          <PlaceInput start={start} />
        </Wide>
      </FormSection>
    </SendDialog>
  );
}
