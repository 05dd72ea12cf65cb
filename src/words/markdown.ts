/** Small pieces of Markdown. */

/** A table; prettier sets its columns. */
export function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n');
}

export const list = (items: readonly string[]): string => items.map(item => `- ${item}`).join('\n');
