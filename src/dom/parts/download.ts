/** Hands the reader a file that was made on this device. */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address)); // after the browser has begun to read it
}

/** "Ukraine, quick talks" becomes "ukraine-quick-talks": letters and digits of any language, and hyphens. */
export function fileName(name: string, ending: string): string {
  const kept = name.normalize('NFC').toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, ''); // prettier-ignore
  return `${kept === '' ? 'twenty-eight-points' : kept}.${ending}`;
}
