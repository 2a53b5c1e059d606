import type { CategoryFieldsFragment } from '../../generated/graphql';
import { fieldsOf } from '../../shared/fields/fields-of';

const field = fieldsOf<CategoryFieldsFragment>();

/** The fields of a category as list, card, page and export show them. */
export const categoryFields = [
  field.lead('name'),
  field.text('code'),
  field.day('validFrom'),
  field.day('validTo'),
  field.text('source', { hidden: true }),
];
