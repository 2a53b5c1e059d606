/** The part of the package that is used here; it brings no types of its own. */
declare module 'qrcode' {
  export function toDataURL(
    text: string,
    options: { readonly width: number; readonly margin: number },
  ): Promise<string>;
}
