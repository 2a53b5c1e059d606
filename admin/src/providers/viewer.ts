import type { ViewerFieldsFragment } from '../generated/graphql';

/** Whoever is signed in. */
export type Viewer = ViewerFieldsFragment;
