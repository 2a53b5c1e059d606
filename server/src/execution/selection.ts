import { Kind, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** Fragments of the document by name. */
export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/**
 * The fields selected below some nodes, by response key. `@skip` and `@include` are not evaluated: a field that may be
 * wanted is read, and the executor leaves it out of the answer.
 */
export function selectedFields(
  nodes: readonly FieldNode[],
  type: string,
  fragments: Fragments,
): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  for (const node of nodes) collect(node.selectionSet, { type, fragments, found, seen: new Set() });
  return found;
}

interface Collecting {
  readonly type: string;
  readonly fragments: Fragments;
  readonly found: Map<string, FieldNode[]>;
  readonly seen: Set<string>;
}

function collect(set: SelectionSetNode | undefined, into: Collecting): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = into.found.get(key);
      if (nodes) nodes.push(selection);
      else into.found.set(key, [selection]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (applies(selection.typeCondition?.name.value, into.type)) collect(selection.selectionSet, into);
    } else {
      const fragment = into.fragments[selection.name.value];
      if (!fragment || into.seen.has(selection.name.value)) continue;
      into.seen.add(selection.name.value);
      if (applies(fragment.typeCondition.name.value, into.type)) collect(fragment.selectionSet, into);
    }
  }
}

function applies(condition: string | undefined, type: string): boolean {
  return condition === undefined || condition === type;
}
