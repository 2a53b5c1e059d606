/** An area as the tree needs it. */
export interface TreeArea {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly parent?: { readonly id: string } | null;
}

/** One line of the tree that is on screen. */
export interface TreeLine<A extends TreeArea = TreeArea> {
  readonly area: A;
  readonly depth: number;
  readonly hasChildren: boolean;
  readonly open: boolean;
  /** Its place among its siblings, from 1, and how many there are. */
  readonly position: number;
  readonly siblings: number;
}

function childrenByParent<A extends TreeArea>(areas: readonly A[]): Map<string | null, A[]> {
  const known = new Set(areas.map(({ id }) => id));
  const children = new Map<string | null, A[]>();
  for (const area of areas) {
    const parent = area.parent && known.has(area.parent.id) ? area.parent.id : null;
    children.set(parent, [...(children.get(parent) ?? []), area]);
  }
  return children;
}

/** The lines to draw, top down: the roots, and what is below each area that is open. A root is whose parent isn't given. */
export function treeLines<A extends TreeArea>(areas: readonly A[], open: ReadonlySet<string>): readonly TreeLine<A>[] {
  const children = childrenByParent(areas);
  const below = (parent: string | null, depth: number): TreeLine<A>[] => {
    const siblings = children.get(parent) ?? [];
    return siblings.flatMap((area, at) => {
      const isOpen = open.has(area.id);
      const line = {
        area,
        depth,
        hasChildren: children.has(area.id),
        open: isOpen,
        position: at + 1,
        siblings: siblings.length,
      };
      return isOpen ? [line, ...below(area.id, depth + 1)] : [line];
    });
  };
  return below(null, 0);
}

/** The ids of an area's ancestors. */
export function ancestorsOf(areas: readonly TreeArea[], id: string): string[] {
  const parents = new Map(areas.map((area) => [area.id, area.parent?.id]));
  const path: string[] = [];
  for (let at = parents.get(id); at && !path.includes(at); at = parents.get(at)) path.push(at);
  return path;
}
