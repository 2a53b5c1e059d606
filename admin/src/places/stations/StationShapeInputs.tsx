import { useMemo } from 'react';
import { required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { TreeArea } from '../../shared/areas/area-tree';
import { useAllAreas } from '../../shared/areas/use-all-areas';
import { AreaInput } from '../../shared/inputs/AreaInput';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { RecordInput } from '../../shared/inputs/RecordInput';
import { fitsKind } from './fits-kind';
import { stationKinds } from './station.gateway';

const stillTakesPart = { state: ['ACTIVE'] };

/** What a station is, where it belongs and who runs it: for administrators. */
export function StationShapeInputs() {
  const kind: unknown = useWatch({ name: 'kind' });
  const { data: areas } = useAllAreas();
  const isChoosable = (area: TreeArea): boolean => fitsKind(kind, area);
  const inItsArea = useMemo(
    () => (areaId: unknown, values: { kind?: unknown }) => {
      const area = areas?.find(({ id }) => id === areaId);
      return area && !fitsKind(values.kind, area) ? 'resources.stations.communityNeeded' : undefined;
    },
    [areas],
  );
  return (
    <>
      <EnumInput source="kind" enumName="StationKind" values={stationKinds} validate={required()} />
      <AreaInput
        source="areaId"
        validate={[required(), inItsArea]}
        isChoosable={isChoosable}
        {...(kind === 'COMMUNITY' && { hint: 'resources.stations.communityHint' })}
      />
      <RecordInput
        source="hostId"
        resource="organisations"
        filter={stillTakesPart}
        hint="resources.stations.laterHint"
      />
      <RecordInput source="managerId" resource="colleagues" hint="resources.stations.laterHint" />
    </>
  );
}
