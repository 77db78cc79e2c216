/** Numbers in rows, one after the other. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

export const emptyMatrix = (rows: number, columns: number): Matrix => ({
  rows,
  columns,
  values: new Float64Array(rows * columns),
});

export const cell = ({ columns, values }: Matrix, row: number, column: number): number =>
  values[row * columns + column] as number;
