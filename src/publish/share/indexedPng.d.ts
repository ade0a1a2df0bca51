/** Opaque pixels (red, green, blue, alpha) as a PNG of at most 256 colours. */
export function indexedPng(
  pixels: Uint8Array,
  size: { readonly width: number; readonly height: number },
): Uint8Array
