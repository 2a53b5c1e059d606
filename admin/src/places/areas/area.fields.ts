import type { AreaFieldsFragment } from '../../generated/graphql';
import { fieldsOf } from '../../shared/fields/fields-of';

const field = fieldsOf<AreaFieldsFragment>();

/** An area's fields as list, card, page and export show them. */
export const areaFields = [
  field.lead('name'),
  field.choice('level', 'AreaLevel'),
  field.text('code'),
  field.related('parent', 'areas'),
  field.day('validFrom'),
  field.day('validTo', { hidden: true }),
];
