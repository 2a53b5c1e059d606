/**
 * What may be uploaded, by the type its first bytes show. Nothing that a browser would run: no SVG, no HTML. No HEIC,
 * which browsers cannot show (phones hand over JPEG when a page asks for it), and no documents with macros.
 */
const accepted = {
  'image/jpeg': { extension: 'jpg', shownInline: true },
  'image/png': { extension: 'png', shownInline: true },
  'image/webp': { extension: 'webp', shownInline: true },
  'application/pdf': { extension: 'pdf', shownInline: false },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { extension: 'docx', shownInline: false },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { extension: 'xlsx', shownInline: false },
  'text/csv': { extension: 'csv', shownInline: false },
} as const;

/** A media type that is stored and handed out. */
export type MediaType = keyof typeof accepted;

export const acceptedExtensions: readonly string[] = Object.values(accepted).map(({ extension }) => extension);

/** Whether files of this type are taken at all. */
export function isAccepted(mediaType: string): mediaType is MediaType {
  return Object.hasOwn(accepted, mediaType);
}

/** How files of this type are handed out: the ending of their name, and whether the browser may show them in the page. */
export function presentationOf(mediaType: MediaType): { readonly extension: string; readonly shownInline: boolean } {
  return accepted[mediaType];
}
