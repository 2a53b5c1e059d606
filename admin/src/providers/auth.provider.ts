import type { AuthProvider, UserIdentity } from 'react-admin';
import { SignInDocument, SignOutDocument, ViewerDocument } from '../generated/graphql';
import type { GraphqlPort } from './graphql-port';
import { codeOf } from './server-error';
import type { Viewer } from './viewer';

/** What is known of the person at the page. */
export interface ViewerIdentity extends UserIdentity {
  readonly viewer: Viewer;
}

/** What the sign-in form hands over. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
  /** Once TOTP_REQUIRED asked for it. */
  readonly code?: string;
}

/** react-admin's auth provider over `signIn`, `signOut` and `viewer`; who is signed in is asked once and remembered. */
export function consoleAuth(port: GraphqlPort): AuthProvider {
  let known: Viewer | undefined;

  async function viewer(): Promise<Viewer> {
    if (known) return known;
    const { viewer: answered } = await port.query(ViewerDocument, {});
    if (!answered) throw new Error('shell.signedOut');
    known = answered;
    return answered;
  }

  return {
    login: async (credentials: Credentials) => {
      const { signIn } = await port.mutate(SignInDocument, { input: credentials });
      known = signIn.viewer;
    },
    logout: async () => {
      const wasSignedIn = known !== undefined;
      known = undefined;
      if (wasSignedIn) await port.mutate(SignOutDocument, {}).catch(() => undefined);
    },
    checkAuth: async () => {
      await viewer();
    },
    checkError: (error: unknown) =>
      codeOf(error) === 'UNAUTHENTICATED' ? Promise.reject(new Error('errors.UNAUTHENTICATED')) : Promise.resolve(),
    getIdentity: async (): Promise<ViewerIdentity> => {
      const person = await viewer();
      return { id: person.id, fullName: person.displayName, viewer: person };
    },
  };
}
