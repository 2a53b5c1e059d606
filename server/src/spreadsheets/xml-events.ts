import { SaxesParser } from 'saxes';
import { SpreadsheetRefused } from './spreadsheet-refused.js';

/** Who is told what stands in an XML document, in its order. Names come without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const sliceBytes = 65_536;

/**
 * Reads XML in slices, so that whoever takes what was heard can stop in between. A document type declaration is refused
 * outright: with it come entities that grow, and entities that fetch files.
 * @throws SpreadsheetRefused
 */
export function* xmlEvents(bytes: Uint8Array, listener: XmlListener): Generator<void> {
  const parser = new SaxesParser();
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('doctype', () => {
    throw new SpreadsheetRefused('This workbook declares a document type, which no spreadsheet does.');
  });
  parser.on('error', () => {
    throw new SpreadsheetRefused('This workbook is damaged: its XML is not well formed.');
  });
  parser.on('opentag', ({ name, attributes }) => listener.open?.(local(name), attributes));
  parser.on('closetag', ({ name }) => listener.close?.(local(name)));
  parser.on('text', (text) => listener.text?.(text));
  const decode = textOf(new TextDecoder('utf-8', { fatal: true }));
  for (let from = 0; from < bytes.length; from += sliceBytes) {
    parser.write(decode(bytes.subarray(from, from + sliceBytes)));
    yield;
  }
  parser.close();
}

/** Reads a small document whole. @throws SpreadsheetRefused */
export function readXml(bytes: Uint8Array, listener: XmlListener): void {
  for (const _ of xmlEvents(bytes, listener));
}

/** Slices may end inside a letter, so one decoder reads them all. */
function textOf(decoder: InstanceType<typeof TextDecoder>): (slice: Uint8Array) => string {
  return (slice) => {
    try {
      return decoder.decode(slice, { stream: true });
    } catch {
      throw new SpreadsheetRefused('This workbook is damaged: its XML is not UTF-8.');
    }
  };
}
