import {
  AmendPostDocument,
  LayOutPostDocument,
  PostsDocument,
  RemovePostDocument,
  type AmendPostInput,
  type LayOutPostInput,
  type PostFieldsFragment,
} from '../../generated/graphql';
import { listing, submitting, type ResourceGateway } from '../../providers/resource-gateway';

type Facts = Omit<LayOutPostInput, 'activityId'>;

/** What a form says of a post, field by field. */
function facts(given: Facts): Facts {
  const { name, duty, longitude, latitude, radiusMetres, qualification, minorsAllowed, position } = given;
  return {
    name,
    duty: duty ?? null,
    longitude: longitude ?? null,
    latitude: latitude ?? null,
    radiusMetres: radiusMetres ?? 200,
    qualification: qualification ?? null,
    minorsAllowed: minorsAllowed === true,
    position: position ?? null,
  };
}

/** Posts over GraphQL. */
export const postGateway: ResourceGateway<PostFieldsFragment> = {
  list: listing(PostsDocument, {
    page: (data) => data.posts,
    sort: { name: 'NAME', position: 'POSITION' },
    filters: [{ source: 'activityId', kind: 'reference', resource: 'activities' }],
  }),
  create: submitting(
    LayOutPostDocument,
    (given: LayOutPostInput) => ({ activityId: given.activityId, ...facts(given) }),
    (data) => data.layOutPost.post,
  ),
  update: submitting(
    AmendPostDocument,
    (given: AmendPostInput, { id, version }) => ({ id, version, ...facts(given) }),
    (data) => data.amendPost.post,
  ),
  actions: {
    remove: submitting(
      RemovePostDocument,
      (_given, { id, version }) => ({ id, version }),
      (data) => data.removePost.post,
    ),
  },
};
