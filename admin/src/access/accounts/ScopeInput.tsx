import { required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { AreaInput } from '../../shared/inputs/AreaInput';
import { RecordInput } from '../../shared/inputs/RecordInput';
import { scopeKindOf } from './grantable-roles';

const stationsThatStand = { state: ['PLANNED', 'ACTIVE', 'SUSPENDED'] };
const teamsThatStand = { state: ['ACTIVE', 'SUSPENDED'] };

/** What the account works on: the whole district, an area, a station or a team, as its role says. */
export function ScopeInput() {
  const role = useWatch<Record<string, string>>({ name: 'role' });
  const kind = scopeKindOf(role);
  const must = required();
  if (kind === 'STATION') {
    return <RecordInput source="scopeId" resource="stations" filter={stationsThatStand} validate={must} />;
  }
  if (kind === 'TEAM') return <RecordInput source="scopeId" resource="teams" filter={teamsThatStand} validate={must} />;
  if (kind === undefined) return null;
  const wholeDistrict = role === 'DISTRICT_ADMIN';
  const isChoosable = (area: { readonly level: string }): boolean => {
    if (role === 'AUDITOR') return true;
    return (area.level === 'DISTRICT') === wholeDistrict;
  };
  return (
    <AreaInput source="scopeId" isChoosable={isChoosable} validate={must} hint={`resources.accounts.scopeOf.${role}`} />
  );
}
