/** Two columns for a terminal, the second set right. */
export function formatTable(
  [name, value]: readonly [string, string],
  rows: readonly (readonly [string, number])[],
): string {
  const width = Math.max(...rows.map(([text]) => text.length), name.length);
  const line = (left: string, right: string): string => `  ${left.padEnd(width)}  ${right.padStart(11)}`;
  return [line(name, value), ...rows.map(([text, number]) => line(text, String(number)))].join('\n');
}
