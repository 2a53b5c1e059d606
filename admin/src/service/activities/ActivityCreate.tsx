import { Skeleton } from '@mui/material';
import { useSearchParams } from 'react-router-dom';
import { RiskLevel } from '../../generated/graphql';
import { useViewer } from '../../providers/use-viewer';
import { CreatePage } from '../../shared/form/CreatePage';
import { ActivityInputs } from './ActivityInputs';

const references = ['areaId', 'stationId', 'teamId', 'leadId', 'projectId', 'campaignId'];
const ownHost: Readonly<Record<string, string>> = { STATION: 'stationId', TEAM: 'teamId' };

/** A new activity; `?stationId=` and the like name what is known beforehand, and one's own station or team is. */
export function ActivityCreate() {
  const [search] = useSearchParams();
  const viewer = useViewer();
  if (!viewer) return <Skeleton variant="rounded" height={320} />;
  const given = references.flatMap((source) => {
    const id = search.get(source);
    return id ? [[source, id] as const] : [];
  });
  const host = ownHost[viewer.scope.kind];
  const own = host ? { [host]: viewer.scope.id } : {};
  const usual = { capacity: 20, risk: RiskLevel.Low, minorsAllowed: false, makeUp: false, acts: [], categoryIds: [] };
  return (
    <CreatePage defaultValues={{ ...usual, ...own, ...Object.fromEntries(given) }}>
      <ActivityInputs />
    </CreatePage>
  );
}
