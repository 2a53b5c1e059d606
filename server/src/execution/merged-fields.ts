import { documentLimits } from '@redvest/schema';
import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { QueryTooComplex } from './query-too-complex.js';

/**
 * Refuses a document that asks for the same fields over and over: before it runs, the validator compares every two
 * fields that would answer under one name, so a hundred equal fields take it five thousand comparisons.
 *
 * To be asked after the cost, which keeps the expansion of the fragments small, and after cycles are refused.
 * @throws QueryTooComplex
 */
export function assertMergeable(document: DocumentNode): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const comparisons = new Comparisons(fragments);
  for (const definition of document.definitions) {
    if ('selectionSet' in definition) comparisons.within([definition.selectionSet]);
  }
}

/** Fields by the name that they answer under, each with what is selected below it. */
type FieldsByName = Map<string, { count: number; below: SelectionSetNode[] }>;

class Comparisons {
  private comparisons = 0;
  private selections = 0;

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  /** Counts what lies in selections that answer in the same place. */
  within(selectionSets: readonly SelectionSetNode[]): void {
    const fields: FieldsByName = new Map();
    for (const selectionSet of selectionSets) this.collect(selectionSet, fields);
    for (const { count, below } of fields.values()) {
      this.comparisons += (count * (count - 1)) / 2;
      this.assertFew();
      if (below.length > 0) this.within(below);
    }
  }

  private collect(selectionSet: SelectionSetNode, fields: FieldsByName): void {
    for (const selection of selectionSet.selections) {
      this.selections += 1;
      this.assertFew();
      if (selection.kind === Kind.INLINE_FRAGMENT) this.collect(selection.selectionSet, fields);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) this.collectFragment(selection.name.value, fields);
      else {
        const name = selection.alias?.value ?? selection.name.value;
        const known = fields.get(name) ?? { count: 0, below: [] };
        known.count += 1;
        if (selection.selectionSet) known.below.push(selection.selectionSet);
        fields.set(name, known);
      }
    }
  }

  private collectFragment(name: string, fields: FieldsByName): void {
    const fragment = this.fragments.get(name);
    if (fragment) this.collect(fragment.selectionSet, fields);
  }

  private assertFew(): void {
    const { comparisons, selections } = documentLimits;
    if (this.comparisons > comparisons) throw new QueryTooComplex('comparisons long', this.comparisons, comparisons);
    if (this.selections > selections) throw new QueryTooComplex('selections long', this.selections, selections);
  }
}
