import { readConfig } from '../config.js';
import { anchorLine, readAnchor } from '../service/record-checks/record-fault.js';
import { verifyRecords } from '../service/record-checks/verify-records.js';
import { openDatabase } from './opened.js';

/**
 * `verify-records [ANCHOR…]`: finds every silent edit of service records or their chain, and prints an anchor for each
 * district. Ends with 1 when something was found.
 */
export async function run(lines: readonly string[]): Promise<void> {
  const published = lines.map((line) => {
    const anchor = readAnchor(line);
    if (!anchor) throw new TypeError(`This is no anchor: ${line}`);
    return anchor;
  });
  const db = await openDatabase(readConfig('production'));
  try {
    const { records, links, anchors, faults } = await verifyRecords(db, published);
    for (const { kind, record, says } of faults) process.stdout.write(`${kind} ${record ?? '-'}: ${says}\n`);
    const found = `${String(records)} records, ${String(links)} links: ${String(faults.length)} faults.\n`;
    process.stdout.write(found);
    for (const anchor of anchors) if (anchor.seq > 0) process.stdout.write(`anchor ${anchorLine(anchor)}\n`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await db.close();
  }
}
