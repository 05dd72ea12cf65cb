/** A worth with its sign, as it is printed everywhere: +3, 0, −2 (a true minus sign). */
export function signed(value: number): string {
  if (value === 0) return '0';
  return value > 0 ? `+${value}` : `−${-value}`;
}
