import {
  AmendCategoryDocument,
  CategoriesDocument,
  CategoryDocument,
  CloseCategoryDocument,
  EstablishCategoryDocument,
  type CategoryFieldsFragment,
  type EstablishCategoryInput,
} from '../../generated/graphql';
import { listing, reading, submitting, type ResourceGateway } from '../../providers/resource-gateway';
import { amendThenClose, type Entry } from '../validity/amend-then-close';

function facts({ code, name, source, validFrom }: EstablishCategoryInput): EstablishCategoryInput {
  return { code, name, source, validFrom };
}

/** Categories over GraphQL. */
export const categoryGateway: ResourceGateway<CategoryFieldsFragment> = {
  list: listing(CategoriesDocument, {
    page: (data) => data.categories,
    sort: { code: 'CODE', name: 'NAME', validFrom: 'VALID_FROM', validTo: 'VALID_TO' },
    filters: [
      { source: 'q', kind: 'text' },
      { source: 'validFrom', kind: 'days' },
      { source: 'validTo', kind: 'days' },
    ],
  }),
  one: reading(CategoryDocument, (data) => data.category),
  create: submitting(EstablishCategoryDocument, facts, (data) => data.establishCategory.category),
  update: amendThenClose<CategoryFieldsFragment>({
    facts: (entry) => facts(entry as EstablishCategoryInput),
    amend: async (port, input) => {
      const data = await port.mutate(AmendCategoryDocument, { input: input as Entry & EstablishCategoryInput });
      return data.amendCategory.category;
    },
    close: async (port, input) => (await port.mutate(CloseCategoryDocument, { input })).closeCategory.category,
  }),
};
