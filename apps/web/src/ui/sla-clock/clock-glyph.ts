import type { ClockReading } from './clock-reading';

/** Drawn on a 12 px grid. */
const paths = {
  ring: 'M6 1.3a4.7 4.7 0 1 1 0 9.4a4.7 4.7 0 0 1 0-9.4z',
  triangle: 'M6 1.8 11 10.5H1z',
  octagon: 'M4 1h4l3 3v4l-3 3H4L1 8V4zM6 3.6v2.6M6 8.4v.01',
  signal: 'M4 .4h4L11.6 4v4L8 11.6H4L.4 8V4zM5.2 2.8v4h1.6v-4zM5.2 8v1.5h1.6V8z',
  bars: 'M4 2.5v7M8 2.5v7',
  moon: 'M9.8 7.2A4.2 4.2 0 1 1 4.8 2.2a3.5 3.5 0 0 0 5 5z',
  check: 'M2 6.5 4.8 9.3 10 3',
  dash: 'M3 6h6',
} as const;

const byTone: Record<ClockReading['tone'], keyof typeof paths> = {
  run: 'ring',
  w75: 'triangle',
  w90: 'triangle',
  out: 'signal',
  hold: 'bars',
  off: 'moon',
  met: 'check',
  missed: 'octagon',
  none: 'dash',
};

/** What stands still is told by its own shape, however late it is. */
export function glyphOf({ tone, pace }: ClockReading): string {
  if (pace === 'held') return paths.bars;
  return pace === 'closed' ? paths.moon : paths[byTone[tone]];
}
