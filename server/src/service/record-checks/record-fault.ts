/** Something in the records or their chain that the program did not write. */
export interface RecordFault {
  readonly kind:
    | 'LINK_CHANGED'
    | 'LINK_MISSING'
    | 'LINK_MISPLACED'
    | 'HEAD_WRONG'
    | 'ANCHOR_MISSED'
    | 'ROW_CHANGED'
    | 'ROW_MISSING'
    | 'ROW_UNCHAINED';
  /** What people call the record, or its identifier; none for a fault of the chain as a whole. */
  readonly record: string | null;
  /** What is wrong, in one English sentence. */
  readonly says: string;
}

/** The head of a district's chain at an instant; whoever keeps it can prove later that nothing before it changed. */
export interface Anchor {
  readonly districtCode: string;
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
}

const form = /^(\d{6}):(\d+):([0-9a-f]{64}):(.+)$/;

/** An anchor as one line that can be published: `410108:1234:9f3a…:2026-11-21T01:00:00.000Z`. */
export function anchorLine({ districtCode, seq, hash, at }: Anchor): string {
  return `${districtCode}:${String(seq)}:${hash}:${at}`;
}

/** A published line as an anchor; undefined for any other text. */
export function readAnchor(line: string): Anchor | undefined {
  const [, districtCode, seq, hash, at] = form.exec(line.trim()) ?? [];
  if (!districtCode || !seq || !hash || !at) return undefined;
  return { districtCode, seq: Number(seq), hash, at };
}
