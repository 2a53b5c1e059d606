import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sampleJpeg, samplePng, sampleWebp } from '../../testing/sample-pictures.js';
import { storedZip } from '../../testing/stored-zip.js';
import { examineFile } from './examine-file.js';
import { orientationOf, orientationSegment } from './jpeg-orientation.js';

const CANARY = 'GPS 34.9167 113.6167';

describe('an uploaded picture', () => {
  it.each([
    ['image/jpeg', sampleJpeg],
    ['image/png', samplePng],
    ['image/webp', sampleWebp],
  ])('of type %s passes with its size, unchanged when there is nothing to hide', async (mediaType, bytes) => {
    const examined = await examineFile(bytes);

    expect(examined).toMatchObject({ mediaType, width: 24, height: 8 });
    expect(examined.bytes.equals(bytes)).toBe(true);
  });

  it.each([
    ['EXIF in a JPEG', withSegment(0xe1, `Exif\0\0II*\0\x08\0\0\0\0\0${CANARY}`)],
    ['XMP in a JPEG', withSegment(0xe1, `http://ns.adobe.com/xap/1.0/\0${CANARY}`)],
    ['IPTC in a JPEG', withSegment(0xed, `Photoshop 3.0\0${CANARY}`)],
    ['a second picture in a JPEG', withSegment(0xe2, `MPF\0${CANARY}`)],
    ['a comment in a JPEG', withSegment(0xfe, CANARY)],
    ['a film behind a JPEG', Buffer.concat([sampleJpeg, Buffer.from(CANARY)])],
    ['a page behind a PNG', Buffer.concat([samplePng, Buffer.from(CANARY)])],
    ['a text in a PNG', withChunk('iTXt', Buffer.from(CANARY))],
    ['EXIF in a PNG', withChunk('eXIf', Buffer.from(CANARY))],
    ['EXIF in a WebP', withRiffChunk('EXIF', CANARY)],
    ['XMP in a WebP', withRiffChunk('XMP ', CANARY)],
    ['a film behind a WebP', Buffer.concat([sampleWebp, Buffer.from(CANARY)])],
  ])('comes out without %s, and otherwise as it was', async (_, bytes) => {
    expect(bytes.includes(CANARY)).toBe(true);

    const examined = await examineFile(bytes);

    expect(examined.bytes.includes(CANARY)).toBe(false);
    expect([sampleJpeg, samplePng, sampleWebp].some((sample) => sample.equals(examined.bytes))).toBe(true);
  });

  it('keeps the turn of the camera and nothing else of the EXIF', async () => {
    const turned = withSegment(0xe1, orientationSegment(6).subarray(4).toString('latin1') + CANARY);

    const { bytes } = await examineFile(turned);

    expect(bytes.includes(CANARY)).toBe(false);
    expect(orientationOf(bytes.subarray(6, 40))).toBe(6);
    expect(bytes.length).toBe(sampleJpeg.length + orientationSegment(6).length);
  });

  it.each([
    [20_000, 1],
    [10_000, 10_000],
    [0xffff_ffff, 0xffff_ffff],
    [0, 10],
  ])('may not claim %i × %i pixels', async (width, height) => {
    await expect(examineFile(pngOf(width, height))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it.each([
    ['JPEG', sampleJpeg],
    ['PNG', samplePng],
    ['WebP', sampleWebp],
  ])('that is a %s cut off anywhere is refused or repaired, and never breaks the server', async (_, bytes) => {
    for (let length = 1; length < bytes.length; length += 7) {
      const outcome = await examineFile(bytes.subarray(0, length)).catch((error: unknown) => error);
      expect(outcome).not.toBeInstanceOf(RangeError);
      if (outcome instanceof Error) expect(outcome).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});

describe('an uploaded document', () => {
  const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const contentTypes = (main: string): string =>
    `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;

  it('passes as PDF or as Word without macros', async () => {
    const word = storedZip({
      '[Content_Types].xml': contentTypes(`${wordTypes}.main+xml`),
      'word/document.xml': '<w/>',
    });

    expect(await examineFile(Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'))).toMatchObject({
      mediaType: 'application/pdf',
      width: null,
    });
    expect(await examineFile(word)).toMatchObject({ mediaType: wordTypes });
  });

  it.each([
    ['an empty file', ''],
    ['plain text', 'hello'],
    ['HTML', '<!doctype html><script>alert(1)</script>'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['XML with an SVG in it', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a GIF that is a script', 'GIF89a/*\0\0*/=1;alert(1)'],
    ['a program', 'MZ\x90\0\x03\0\0\0'],
    ['a shell script', '#!/bin/sh\nrm -rf /'],
    ['HTML with a PDF inside', `<html><script>1</script></html>${' '.repeat(10)}%PDF-1.7`],
    ['a bare zip', storedZip({ 'readme.txt': 'hello' })],
    [
      'Word with macros',
      storedZip({ '[Content_Types].xml': contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml') }),
    ],
  ])('that is %s is refused', async (_, content) => {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;

    await expect(examineFile(bytes)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

function withSegment(marker: number, content: string): Buffer {
  const body = Buffer.from(content, 'latin1');
  const head = Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff]);
  return Buffer.concat([sampleJpeg.subarray(0, 2), head, body, sampleJpeg.subarray(2)]);
}

function withChunk(name: string, body: Buffer): Buffer {
  const afterHeader = 33;
  return Buffer.concat([samplePng.subarray(0, afterHeader), pngChunk(name, body), samplePng.subarray(afterHeader)]);
}

function withRiffChunk(name: string, content: string): Buffer {
  const body = Buffer.from(content.length % 2 ? `${content} ` : content);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  const whole = Buffer.concat([sampleWebp, Buffer.from(name), length, body]);
  whole.writeUInt32LE(whole.length - 8, 4);
  whole.writeUInt8((whole[20] ?? 0) | 0x0c, 20);
  return whole;
}

function pngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  const chunks = [pngChunk('IHDR', header), pngChunk('IDAT', deflateSync('')), pngChunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([samplePng.subarray(0, 8), ...chunks]);
}

function pngChunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), body]);
  const chunk = Buffer.alloc(8);
  chunk.writeUInt32BE(body.length, 0);
  chunk.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([chunk.subarray(0, 4), named, chunk.subarray(4)]);
}
