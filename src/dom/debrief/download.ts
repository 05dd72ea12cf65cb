/** Hands the reader a file that was made on this device. */
export function download(name: string, value: unknown): void {
  const file = new Blob([JSON.stringify(value, null, 1)], { type: 'application/json' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address)); // after the browser has begun to read it
}
