/** Four digits of a Belgian postcode, whether or not such a code exists. */
export type Postcode = string & { readonly __postcode: true };

const BELGIAN = /^(?:B|BE)?[\s-]*(\d{4})$/i;

/** The four digits of `1000`, `B-1000` or `BE 1000`; null when the text is no Belgian postcode. */
export function tryParsePostcode(text: string): Postcode | null {
  const match = BELGIAN.exec(text.trim());
  return match?.[1] === undefined ? null : (match[1] as Postcode);
}
