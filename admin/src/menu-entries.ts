import type { ComponentType } from 'react';
import type { SvgIconComponent } from '@mui/icons-material';
import type { Viewer } from './providers/viewer';
import type { Furnishing } from './shared/slices-context';
import type { ConsolePage, ConsoleSlice } from './slice';
import { wings, type Wing } from './wings';

/** One line of the menu. */
export interface MenuEntry {
  readonly path: string;
  /** The key of its words. */
  readonly label: string;
  readonly icon: SvgIconComponent;
  /** What stands beside it. */
  readonly badge?: ComponentType;
}

/** One wing of the menu with what is in it. */
export interface MenuGroup {
  readonly wing: Wing;
  readonly entries: readonly MenuEntry[];
}

function pageEntry({ path, label, icon, badge }: ConsolePage): MenuEntry {
  return { path, label, icon, ...(badge && { badge }) };
}

function sliceEntry({ name, icon }: ConsoleSlice): MenuEntry {
  return { path: `/${name}`, label: `resources.${name}.name`, icon };
}

/** The menu as this viewer sees it: only wings with a page, only pages that open. */
export function menuGroups({ slices, pages }: Furnishing, viewer: Viewer): readonly MenuGroup[] {
  return wings
    .map((wing) => {
      const own = slices.filter((slice) => slice.wing === wing && slice.list && (slice.visibleTo?.(viewer) ?? true));
      const extra = pages.filter((page) => page.wing === wing && (page.visibleTo?.(viewer) ?? true));
      const entries = [...own.map(sliceEntry), ...extra.map(pageEntry)];
      return { wing, entries };
    })
    .filter(({ entries }) => entries.length > 0);
}
