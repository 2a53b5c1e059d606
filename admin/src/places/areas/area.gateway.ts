import {
  AmendAreaDocument,
  AreaDocument,
  AreaLevel,
  AreasDocument,
  EstablishAreaDocument,
  type AmendAreaInput,
  type AreaFieldsFragment,
  type EstablishAreaInput,
} from '../../generated/graphql';
import { listing, reading, submitting, type ResourceGateway } from '../../providers/resource-gateway';

/** The levels of areas, top down. */
export const areaLevels = [AreaLevel.District, AreaLevel.Subdistrict, AreaLevel.Town, AreaLevel.Community];

/** Areas over GraphQL. */
export const areaGateway: ResourceGateway<AreaFieldsFragment> = {
  list: listing(AreasDocument, {
    page: (data) => data.areas,
    sort: { code: 'CODE', name: 'NAME', level: 'LEVEL', validFrom: 'VALID_FROM' },
    filters: [
      { source: 'q', kind: 'text' },
      { source: 'level', kind: 'anyOf', enumName: 'AreaLevel', values: areaLevels, pinned: true },
      { source: 'parentId', kind: 'reference', resource: 'areas' },
      { source: 'validTo', kind: 'days' },
    ],
  }),
  one: reading(AreaDocument, (data) => data.area),
  create: submitting(
    EstablishAreaDocument,
    ({ parentId, level, code, name, validFrom }: EstablishAreaInput) => ({ parentId, level, code, name, validFrom }),
    (data) => data.establishArea.area,
  ),
  update: submitting(
    AmendAreaDocument,
    ({ id, version, code, name, validFrom, validTo }: AmendAreaInput) => ({
      id,
      version,
      code,
      name,
      validFrom,
      validTo: validTo || null,
    }),
    (data) => data.amendArea.area,
  ),
};
