import { configure, render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { AdminContext, memoryStore, Notification, ResourceContextProvider, TestMemoryRouter } from 'react-admin';
import { consoleI18n } from '../i18n/i18n.provider';
import { darkTheme, lightTheme } from '../layout/theme';
import type { ViewerIdentity } from '../providers/auth.provider';
import { consoleDataProvider } from '../providers/data.provider';
import { DoorsProvider } from '../providers/doors-context';
import type { GraphqlPort } from '../providers/graphql-port';
import { refusalIn } from '../providers/refusal-words';
import type { Failure } from '../providers/server-error';
import type { Viewer } from '../providers/viewer';
import type { ConsoleSlice } from '../slice';
import { FurnishingProvider } from '../shared/slices-context';

/** Machines that run several tests at once are slow to draw. */
configure({ asyncUtilTimeout: 8_000 });

/** A district administrator. */
export const admin: Viewer = {
  id: 'account-1',
  username: 'admin',
  displayName: '区志愿服务中心',
  role: 'DISTRICT_ADMIN',
  totpEnabled: false,
  mustChangePassword: false,
  scope: { kind: 'AREA', id: 'district', name: '惠济区' },
};

/** A refusal as the server would answer it, in Chinese. */
export function refusedWith(code: string, fields: Failure['fields'] = {}): Error {
  const { translate } = consoleI18n([], 'zh');
  return refusalIn((key, options) => translate(key, options), 'zh', { code, sentence: code, fields, reference: null });
}

interface Around {
  readonly slice: ConsoleSlice;
  readonly at?: string;
  readonly port?: Partial<GraphqlPort>;
  readonly signIn?: (credentials: unknown) => Promise<void>;
}

/** Draws part of a page as it stands in the console, over a slice whose gateway the test gives. */
export function drawAround(children: ReactNode, { slice, at = '/', port = {}, signIn }: Around): RenderResult {
  const i18nProvider = consoleI18n([slice], 'zh');
  const doors = { port: port as GraphqlPort, http: () => Promise.reject(new Error('No HTTP in this test.')) };
  const gateways = { [slice.name]: slice.gateway };
  const dataProvider = consoleDataProvider({ port: doors.port, gateways, word: ({ code }) => refusedWith(code) });
  const identity: ViewerIdentity = { id: admin.id, fullName: admin.displayName, viewer: admin };
  const authProvider = {
    login: signIn ?? (() => Promise.resolve()),
    logout: () => Promise.resolve(),
    checkAuth: () => Promise.resolve(),
    checkError: () => Promise.resolve(),
    getIdentity: () => Promise.resolve(identity),
  };
  return render(
    <TestMemoryRouter initialEntries={[at]}>
      <DoorsProvider value={doors}>
        <FurnishingProvider value={{ slices: [slice], pages: [] }}>
          <AdminContext
            {...{ dataProvider, authProvider, i18nProvider }}
            store={memoryStore()}
            lightTheme={lightTheme}
            darkTheme={darkTheme}
          >
            <ResourceContextProvider value={slice.name}>{children}</ResourceContextProvider>
            <Notification />
          </AdminContext>
        </FurnishingProvider>
      </DoorsProvider>
    </TestMemoryRouter>,
  );
}
