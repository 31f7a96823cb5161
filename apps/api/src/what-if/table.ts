/** Cells in columns, the first to the left and the others to the right; the first row is the head, ruled off. */
export function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  const [head, ...body] = rows.map((cells) => cells.map((cell, at) => placed(cell, at, widths[at]!)).join('  '));
  return [head!, '-'.repeat(head!.length), ...body];
}

const placed = (cell: string, column: number, width: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);
