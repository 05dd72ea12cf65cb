/** The charts of the debrief, drawn by Chartist as SVG, so that they print. Loaded with the first chart. */
import {
  AutoScaleAxis,
  FixedScaleAxis,
  LineChart,
  type CreatedEvent,
  type PointDrawEvent,
} from 'chartist';
import type { Chart, Mark } from './chart.ts';

const SIZE = 9; // pixels from a mark's middle to its edge

/** Draws into an empty element, and again at every new width; returns its undoing. */
export function draw(host: HTMLElement, chart: Chart): () => void {
  const drawn = chart.type === 'lines' ? lines(host, chart) : scatter(host, chart);
  drawn.on('draw', (event: PointDrawEvent) => {
    if (event.type !== 'point') return;
    const { className = '' } = chart.series[event.seriesIndex] ?? {};
    const shape = PATHS[chart.series[event.seriesIndex]?.mark ?? 'dot'](event.x, event.y);
    event.group.elem('path', { d: shape }, `chart-mark ${className}`);
    event.element.remove();
  });
  drawn.on('created', ({ svg }: CreatedEvent) => {
    svg.attr({ viewBox: `0 0 ${host.clientWidth} ${host.clientHeight}` }); // so that it can be scaled to paper
  });
  return () => drawn.detach();
}

const MARGINS = { top: 12, right: 20, bottom: 8, left: 4 };

function lines(host: HTMLElement, { labels, series, high }: Extract<Chart, { type: 'lines' }>) {
  return new LineChart(
    host,
    { labels: [...labels], series: series.map(({ values, className }) => ({ className, data: [...values] })) }, // prettier-ignore
    {
      low: 0,
      high,
      fullWidth: true,
      lineSmooth: false,
      chartPadding: MARGINS,
      axisY: { type: FixedScaleAxis, ticks: [0, high / 2, high], low: 0, high, offset: 44 },
    },
  );
}

function scatter(host: HTMLElement, { series }: Extract<Chart, { type: 'scatter' }>) {
  return new LineChart(
    host,
    { series: series.map(({ points, className }) => ({ className, data: points.map(([x, y]) => ({ x, y })) })) }, // prettier-ignore
    {
      showLine: false,
      chartPadding: MARGINS,
      axisX: { type: AutoScaleAxis, onlyInteger: true, scaleMinSpace: 48 },
      axisY: { type: AutoScaleAxis, onlyInteger: true, scaleMinSpace: 32, offset: 44 },
    },
  );
}

/** Each kind of mark has a shape of its own, so that colour is only a second sign. */
const PATHS: Readonly<Record<Mark, (x: number, y: number) => string>> = {
  dot: (x, y) => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z`,
  circle: (x, y) => `M${x - SIZE} ${y}a${SIZE} ${SIZE} 0 1 0 ${2 * SIZE} 0a${SIZE} ${SIZE} 0 1 0 ${-2 * SIZE} 0z`, // prettier-ignore
  diamond: (x, y) => `M${x} ${y - SIZE}l${SIZE} ${SIZE}l${-SIZE} ${SIZE}l${-SIZE} ${-SIZE}z`,
  square: (x, y) => `M${x - 7} ${y - 7}h14v14h-14z`,
  triangle: (x, y) => `M${x} ${y - SIZE}l${SIZE} ${2 * SIZE - 2}h${-2 * SIZE}z`,
};
