import { createHash } from 'node:crypto';
import { recordFile } from '../access/files/record-file.js';
import type { RequestContext } from '../kernel/context.js';
import type { Proof } from '../service/service-records/insert-records.js';

/** Where the demo's file is kept. */
export interface DemoFiles {
  put(sha256: string, bytes: Buffer): Promise<void>;
}

/** Stores the one page that stands for every sheet and screenshot of the demo, and says on it that it does. */
export async function storeProof(ctx: RequestContext, files: DemoFiles): Promise<Proof> {
  const bytes = onePage('示范数据', '此页代表纸质签到表或旧系统截图的扫描件');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await files.put(sha256, bytes);
  const facts = { sha256, mediaType: 'application/pdf', bytes: bytes.length, width: null, height: null };
  return { id: await recordFile(ctx, facts), sha256 };
}

/** A PDF of one page with a title and a line, in a Chinese font that every reader brings along. */
function onePage(title: string, line: string): Buffer {
  const text = `BT /F1 36 Tf 72 720 Td <${utf16(title)}> Tj /F1 16 Tf 0 -48 Td <${utf16(line)}> Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${String(text.length)} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /FontDescriptor 7 0 R ' +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 ' +
      '/Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = body.length;
    body += `${String(at + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = `/Size ${String(objects.length + 1)}`;
  const table = `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(`${body}${table}trailer\n<< ${size} /Root 1 0 R >>\nstartxref\n${String(body.length)}\n%%EOF\n`);
}

/** Big-endian UTF-16 in hex. */
function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}
