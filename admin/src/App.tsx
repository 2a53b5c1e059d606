import { CssBaseline } from '@mui/material';
import { useMemo } from 'react';
import { AdminContext, CoreAdminUI, CustomRoutes, Notification, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { Login } from './access/session/Login';
import { consoleParts } from './console-parts';
import { Dashboard } from './dashboard/Dashboard';
import { Layout } from './layout/Layout';
import { NotFound } from './layout/NotFound';
import { darkTheme, lightTheme } from './layout/theme';
import { Waiting } from './layout/Waiting';
import { pages } from './pages';
import { DoorsProvider } from './providers/doors-context';
import { FurnishingProvider } from './shared/slices-context';
import { slices } from './slices';

const furnishing = { slices, pages };

/**
 * The console: the house around the slices. It is put together from react-admin's core, because its ready-made `Admin`
 * brings a layout, a menu and a login page of its own, which the browser would fetch for nothing.
 */
export function App() {
  const { doors, ...providers } = useMemo(() => consoleParts(slices), []);
  return (
    <DoorsProvider value={doors}>
      <FurnishingProvider value={furnishing}>
        <AdminContext {...providers} lightTheme={lightTheme} darkTheme={darkTheme}>
          <CssBaseline enableColorScheme />
          <Pages />
          <Notification />
        </AdminContext>
      </FurnishingProvider>
    </DoorsProvider>
  );
}

function Pages() {
  return (
    <CoreAdminUI
      dashboard={Dashboard}
      layout={Layout}
      loginPage={Login}
      loading={Waiting}
      catchAll={NotFound}
      accessDenied={NotFound}
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
    </CoreAdminUI>
  );
}
