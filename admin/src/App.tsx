import { useMemo } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { consoleParts } from './console-parts';
import { Dashboard } from './dashboard/Dashboard';
import { Login } from './access/session/Login';
import { Layout } from './layout/Layout';
import { NotFound } from './layout/NotFound';
import { darkTheme, lightTheme } from './layout/theme';
import { pages } from './pages';
import { DoorsProvider } from './providers/doors-context';
import { FurnishingProvider } from './shared/slices-context';
import { slices } from './slices';

const furnishing = { slices, pages };

/** The console: the house around the slices. */
export function App() {
  const { doors, dataProvider, authProvider, i18nProvider, store } = useMemo(() => consoleParts(slices), []);
  return (
    <DoorsProvider value={doors}>
      <FurnishingProvider value={furnishing}>
        <Admin
          authProvider={authProvider}
          dataProvider={dataProvider}
          i18nProvider={i18nProvider}
          store={store}
          lightTheme={lightTheme}
          darkTheme={darkTheme}
          dashboard={Dashboard}
          layout={Layout}
          loginPage={Login}
          catchAll={NotFound}
          disableTelemetry
          requireAuth
          title=""
        >
          {slices.map(({ name, list, create, edit, show, icon, recordRepresentation }) => (
            <Resource
              key={name}
              name={name}
              icon={icon}
              recordRepresentation={recordRepresentation}
              {...(list && { list })}
              {...(create && { create })}
              {...(edit && { edit })}
              {...(show && { show })}
            />
          ))}
          <CustomRoutes>
            {pages.map(({ path, component: Page }) => (
              <Route key={path} path={path} element={<Page />} />
            ))}
          </CustomRoutes>
        </Admin>
      </FurnishingProvider>
    </DoorsProvider>
  );
}
