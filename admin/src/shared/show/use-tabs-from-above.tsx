import { useResourceContext, useTranslate } from 'react-admin';
import { useViewer } from '../../providers/use-viewer';
import type { AddedTab, LazyPage } from '../../slice';
import { useFurnishing } from '../slices-context';
import type { RecordTab } from './RecordTabs';

/** Tabs that other slices add to the page around, each named after what it lists; none of slices hidden from the viewer. */
export function useTabsFromAbove(): readonly RecordTab[] {
  const translate = useTranslate();
  const resource = String(useResourceContext());
  const viewer = useViewer();
  const { slices } = useFurnishing();
  return slices.flatMap(({ name, tabsOn, visibleTo }) => {
    const added = tabsOn?.[resource];
    const isHidden = viewer !== undefined && visibleTo?.(viewer) === false;
    if (!added || isHidden) return [];
    const tabs: readonly AddedTab[] = isSeveral(added)
      ? added
      : [{ name, label: `resources.${name}.name`, page: added }];
    return tabs.map(({ name: own, label, page: Content }) => {
      return { name: own, label: translate(label, { smart_count: 2 }), content: <Content /> };
    });
  });
}

function isSeveral(added: LazyPage | readonly AddedTab[]): added is readonly AddedTab[] {
  return Array.isArray(added);
}

/** The tabs of a page in their order: its own, those from above, and its history last. */
export function inOrder(own: readonly RecordTab[], added: readonly RecordTab[]): readonly RecordTab[] {
  const isHistory = ({ name }: RecordTab): boolean => name === 'history';
  return [...own.filter((tab) => !isHistory(tab)), ...added, ...own.filter(isHistory)];
}
