import type { FilterField } from '../../providers/filter-field';

/** Which kind of record an id in a field names: what the slice's filters say of the field, or the kind named like it. */
export function referredResource(
  field: string,
  filters: readonly FilterField[],
  slices: readonly { readonly name: string }[],
): string | undefined {
  const filter = filters.find(({ source }) => source === field);
  const declared = filter?.kind === 'area' ? 'areas' : filter?.kind === 'reference' ? filter.resource : undefined;
  if (declared) return declared;
  const stem = field.replace(/Id$/, '');
  const plural = stem.endsWith('y') ? `${stem.slice(0, -1)}ies` : `${stem}s`;
  return slices.find(({ name }) => name === plural)?.name;
}
