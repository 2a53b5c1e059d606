import { AdoptPolicyDocument, HourPoliciesDocument, type HourPolicyFieldsFragment } from '../../generated/graphql';
import type { ResourceGateway, Row } from '../../providers/resource-gateway';

/** A version of the hour rules; its number is what names it. */
export type HourPolicyRow = HourPolicyFieldsFragment & Row;

const rowOf = (policy: HourPolicyFieldsFragment): HourPolicyRow => ({ ...policy, id: String(policy.number) });

/** The hour rules over GraphQL: few enough to be read at once, the newest first, and never changed. */
export const hourPolicyGateway: ResourceGateway<HourPolicyRow> = {
  list: {
    filters: [],
    sortable: [],
    arguments: () => ({ filter: undefined, sort: undefined }),
    run: async (port) => {
      const nodes = (await port.query(HourPoliciesDocument, {})).hourPolicies.map((policy) => rowOf(policy));
      return { nodes, totalCount: nodes.length };
    },
  },
  create: async (port, { effectiveOn, parameters, reason }) => {
    const input = {
      effectiveOn: effectiveOn as string,
      parameters: parameters as HourPolicyFieldsFragment['parameters'],
      reason: typeof reason === 'string' ? reason : '',
    };
    return rowOf((await port.mutate(AdoptPolicyDocument, { input })).adoptPolicy.hourPolicy);
  },
};
