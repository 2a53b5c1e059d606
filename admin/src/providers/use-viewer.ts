import { useGetIdentity } from 'react-admin';
import type { ViewerIdentity } from './auth.provider';
import type { Viewer } from './viewer';

/** Whoever is signed in; `undefined` until known. */
export function useViewer(): Viewer | undefined {
  const { identity } = useGetIdentity();
  return (identity as ViewerIdentity | undefined)?.viewer;
}
