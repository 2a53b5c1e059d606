import { Box } from '@mui/material';
import { Suspense, useEffect, useState } from 'react';
import { useLocaleState, type LayoutProps } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { PasswordGate } from '../access/my-account/PasswordGate';
import { ProofDialog } from '../access/session/ProofDialog';
import { DemoBanner } from './DemoBanner';
import { ErrorBoundary } from './ErrorBoundary';
import { SideMenu } from './SideMenu';
import { SkipLink } from './SkipLink';
import { useBarHeight } from './use-bar-height';
import { TopBar } from './TopBar';
import { Waiting } from './Waiting';

/** The frame around every page: bar above, menu beside, the page in the middle. */
export function Layout({ children }: LayoutProps) {
  const [drawerOpen, setDrawerOpen] = useState(false);
  const { pathname } = useLocation();
  const [locale] = useLocaleState();
  const bar = useBarHeight();
  useEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : locale;
  }, [locale]);
  return (
    <>
      <SkipLink />
      <Box ref={bar} component="header" sx={{ position: 'sticky', top: 0, zIndex: 'appBar' }}>
        <TopBar onMenu={() => setDrawerOpen(true)} />
        <DemoBanner />
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'stretch' }}>
        <SideMenu drawerOpen={drawerOpen} onClose={() => setDrawerOpen(false)} />
        <Box
          component="main"
          id="main-content"
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, outline: 'none', px: { xs: 1.5, sm: 3 }, pb: 6, pt: 2.5 }}
        >
          <ErrorBoundary key={pathname}>
            <Suspense fallback={<Waiting />}>
              <PasswordGate>{children}</PasswordGate>
            </Suspense>
          </ErrorBoundary>
        </Box>
      </Box>
      <ProofDialog />
    </>
  );
}
