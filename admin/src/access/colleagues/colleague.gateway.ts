import { ColleaguesDocument, Role, type ColleagueFieldsFragment } from '../../generated/graphql';
import { listing, type ResourceGateway } from '../../providers/resource-gateway';

/** Who works in the district, to be chosen and named by other records. */
export const colleagueGateway: ResourceGateway<ColleagueFieldsFragment> = {
  list: listing(ColleaguesDocument, {
    page: (data) => data.colleagues,
    sort: { displayName: 'DISPLAY_NAME', role: 'ROLE' },
    filters: [
      { source: 'q', kind: 'text' },
      { source: 'role', kind: 'anyOf', enumName: 'Role', values: Object.values(Role), pinned: true },
    ],
  }),
};
