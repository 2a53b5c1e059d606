import { Box } from '@mui/material';
import type { LayoutProps } from 'react-admin';

/** The frame around every page. */
export function Layout({ children }: LayoutProps) {
  return (
    <Box component="main" id="main-content">
      {children}
    </Box>
  );
}
