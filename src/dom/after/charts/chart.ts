/** What a chart shows, apart from how it is drawn. */
export type Mark = 'dot' | 'circle' | 'diamond' | 'square' | 'triangle';

interface Series {
  readonly className: string;
  readonly mark: Mark;
}

export type Chart =
  | {
      readonly type: 'lines';
      readonly labels: readonly string[]; // along the bottom
      readonly high: number; // of the scale, which begins at 0
      readonly series: readonly (Series & { readonly values: readonly (number | null)[] })[];
    }
  | {
      readonly type: 'scatter';
      readonly series: readonly (Series & {
        readonly points: readonly (readonly [x: number, y: number])[];
      })[];
    };
