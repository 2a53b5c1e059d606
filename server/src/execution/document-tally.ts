import {
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  getNamedType,
  isIntrospectionType,
  isInterfaceType,
  isObjectType,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { FREE, plus, rowsOf, saturate, type CostFormula } from './document-cost.js';
import { FragmentCycle } from './fragment-cycle.js';
import { introspectionLengths, type IntrospectionLengths } from './introspection-weight.js';

/** What a selection comes to once every fragment in it is expanded. */
export interface Tally {
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly introspectionWeight: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields of this selection itself, those of its children left out. */
  readonly ownFields: number;
  readonly cost: CostFormula;
}

export const EMPTY: Tally = {
  depth: 0,
  introspectionDepth: 0,
  introspectionWeight: 0,
  aliases: 0,
  directives: 0,
  ownFields: 0,
  cost: FREE,
};

type Parent = GraphQLNamedType | undefined;

/**
 * Tallies the selections of one document. Each fragment is walked once and its tally reused wherever it is spread,
 * so the work is proportional to the document, never to its expansion. Unknown fields and types count like known ones.
 */
export class DocumentTally {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly tallies = new Map<string, Tally>();
  private readonly open = new Set<string>();
  private readonly lengths: IntrospectionLengths;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    this.lengths = introspectionLengths(schema);
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
  }

  /**
   * The tally of one selection set on a type.
   * @throws FragmentCycle
   */
  of(selections: SelectionSetNode, parent: Parent): Tally {
    let sum = EMPTY;
    for (const selection of selections.selections) {
      const directives = selection.directives?.length ?? 0;
      sum = together(sum, this.ofSelection(selection, parent), directives);
    }
    return sum;
  }

  private ofSelection(selection: SelectionSetNode['selections'][number], parent: Parent): Tally {
    if (selection.kind === Kind.FIELD) return this.ofField(selection, parent);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.ofFragment(selection.name.value);
    const condition = selection.typeCondition?.name.value;
    return this.of(selection.selectionSet, condition === undefined ? parent : this.schema.getType(condition));
  }

  /** The tallies of all fragments, so that one that no operation spreads is measured too. */
  ofFragments(): Tally[] {
    return [...this.fragments.keys()].map((name) => this.ofFragment(name));
  }

  private ofFragment(name: string): Tally {
    const known = this.tallies.get(name);
    const fragment = this.fragments.get(name);
    if (known || !fragment) return known ?? EMPTY;
    if (this.open.has(name)) throw new FragmentCycle(name);
    this.open.add(name);
    const inside = this.of(fragment.selectionSet, this.schema.getType(fragment.typeCondition.name.value));
    const tally = { ...inside, directives: inside.directives + (fragment.directives?.length ?? 0) };
    this.open.delete(name);
    this.tallies.set(name, tally);
    return tally;
  }

  private ofField(field: FieldNode, parent: Parent): Tally {
    const definition = this.definitionOf(field.name.value, parent);
    const type = definition && getNamedType(definition.type);
    const below = field.selectionSet ? this.of(field.selectionSet, type) : EMPTY;
    const counts = { ...below, aliases: saturate(below.aliases + (field.alias ? 1 : 0)), ownFields: 1 };
    if (isIntrospection(parent, definition)) {
      const rows = this.lengths[field.name.value] ?? 1;
      return {
        ...counts,
        introspectionDepth: below.introspectionDepth + 1,
        introspectionWeight: saturate(1 + rows * below.introspectionWeight),
      };
    }
    const rows = definition ? rowsOf(field, definition, parent?.name.endsWith('Connection') ?? false) : 1;
    return { ...counts, depth: below.depth + 1, cost: plus({ fixed: 1, parts: [] }, rows, below.cost) };
  }

  private definitionOf(name: string, parent: Parent): GraphQLField<unknown, unknown> | undefined {
    if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
    if (parent === this.schema.getQueryType()) {
      if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
      if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    }
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  }
}

function isIntrospection(parent: Parent, definition: GraphQLField<unknown, unknown> | undefined): boolean {
  if (definition === SchemaMetaFieldDef || definition === TypeMetaFieldDef) return true;
  return parent !== undefined && isIntrospectionType(parent);
}

function together(one: Tally, other: Tally, directives: number): Tally {
  return {
    depth: Math.max(one.depth, other.depth),
    introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
    introspectionWeight: saturate(one.introspectionWeight + other.introspectionWeight),
    aliases: saturate(one.aliases + other.aliases),
    directives: saturate(one.directives + other.directives + directives),
    ownFields: saturate(one.ownFields + other.ownFields),
    cost: plus(one.cost, 1, other.cost),
  };
}
