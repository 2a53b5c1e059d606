import { Box, Skeleton, Tab, Tabs } from '@mui/material';
import { Suspense, useId, type ReactNode } from 'react';
import { useResourceContext, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { inOrder, useTabsFromAbove } from './use-tabs-from-above';

/** One tab of a record's page. Its words are `resources.<slice>.tabs.<name>`, or the house's `tabs.<name>`. */
export interface RecordTab {
  readonly name: string;
  /** Its words, where they are none of the page's slice. */
  readonly label?: string;
  readonly content: ReactNode;
}

/** The tabs of a record's page; the open one is part of the address, so that it can be linked to and gone back to. */
export function RecordTabs({ tabs: own }: { tabs: readonly RecordTab[] }) {
  const translate = useTranslate();
  const resource = String(useResourceContext());
  const id = useId();
  const [search, setSearch] = useSearchParams();
  const tabs = inOrder(own, useTabsFromAbove());
  const open = tabs.find(({ name }) => name === search.get('tab')) ?? tabs[0];
  if (!open) return null;
  if (tabs.length === 1) return open.content;
  const words = ({ name, label }: RecordTab): string =>
    label ?? translate(`resources.${resource}.tabs.${name}`, { _: translate(`tabs.${name}`) });
  return (
    <>
      <Tabs
        value={open.name}
        onChange={(_, name: string) => setSearch(name === tabs[0]?.name ? {} : { tab: name }, { replace: true })}
        variant="scrollable"
        sx={{ borderBottom: 1, borderColor: 'divider', mb: 2, minHeight: 44 }}
      >
        {tabs.map((tab) => (
          <Tab
            key={tab.name}
            value={tab.name}
            label={words(tab)}
            id={`${id}-${tab.name}`}
            {...(tab === open && { 'aria-controls': `${id}-panel` })}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${open.name}`}>
        <Suspense fallback={<Skeleton variant="rounded" height={200} />}>{open.content}</Suspense>
      </Box>
    </>
  );
}
