import { useTranslate } from 'react-admin';
import { useViewer } from '../providers/use-viewer';
import { PageHeader } from '../shared/page/PageHeader';
import { PeopleFigures } from './PeopleFigures';
import { PlacesFigures } from './PlacesFigures';
import { UpcomingActivities } from './UpcomingActivities';
import { YearFigures } from './YearFigures';

/** The first page after signing in: what the district has, what it did, and what comes next. */
export function Dashboard() {
  const translate = useTranslate();
  const viewer = useViewer();
  return (
    <>
      <PageHeader
        title={translate('ra.page.dashboard')}
        crumbs={viewer ? [{ label: viewer.scope.name }, { label: translate(`enums.Role.${viewer.role}`) }] : []}
      />
      <YearFigures />
      <PlacesFigures />
      <PeopleFigures />
      <UpcomingActivities />
    </>
  );
}
