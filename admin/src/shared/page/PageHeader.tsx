import { Box, Breadcrumbs, Link as MuiLink, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { usePageTitle } from './use-page-title';

/** One step on the way to the page; without an address it is only named. */
export interface Crumb {
  readonly label: string;
  readonly to?: string;
}

interface Props {
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  /** Beside the title: a state, a count. */
  readonly aside?: ReactNode;
  readonly actions?: ReactNode;
}

/** Where one is, what this page is called, and what can be done on it. */
export function PageHeader({ title, crumbs = [], aside, actions }: Props) {
  const translate = useTranslate();
  usePageTitle(title);
  return (
    <Box component="header" sx={{ mb: 2 }}>
      {crumbs.length > 0 && (
        <Breadcrumbs aria-label={translate('shell.breadcrumbs')} sx={{ fontSize: '0.8125rem', mb: 0.5 }}>
          {crumbs.map(({ label, to }) =>
            to ? (
              <MuiLink key={label} component={Link} to={to} color="text.secondary" underline="hover" fontSize="inherit">
                {label}
              </MuiLink>
            ) : (
              <Typography key={label} color="text.secondary" fontSize="inherit">
                {label}
              </Typography>
            ),
          )}
        </Breadcrumbs>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minHeight: 36 }}>
        <Typography component="h1" variant="h1" sx={{ mr: 0.5 }}>
          {title}
        </Typography>
        {aside}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, ml: { sm: 'auto' } }}>{actions}</Box>
      </Box>
    </Box>
  );
}
