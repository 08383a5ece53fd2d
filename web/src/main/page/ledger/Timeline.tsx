// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Filters } from '../data/filters';
import { NO_DAY, type Sieve, type Sifted } from '../data/sieve';
import { count, dayName, dayOf, epochDayOf, QUARTERS, quarterOf } from '../data/words';
import { Legend } from '../parts/Legend';
import { useSize } from '../parts/width';
import { binAt, type Bins, binsOf, mostOf, ticksOf } from './bins';

const AXIS = 18;
const QUARTER_IDS = QUARTERS.map((quarter) => quarter.id);

interface Props {
  sieve: Sieve;
  sifted: Sifted;
  filters: Filters;
  onFilters: (filters: Filters, replacing?: boolean) => void;
}

interface Histogram {
  bins: Bins;
  /** Events of each bin by quarter. */
  heights: Uint32Array[];
  most: number;
  undated: number;
  /** Before or after the days in sight. */
  outside: number;
}

/** Which days are in sight: those that most events lie between, all, or those chosen. */
type Look = 'most' | 'all' | 'chosen';

/** How many events on which days; a stretch of it is chosen by dragging, or with the arrow keys. */
export function Timeline({ sieve, sifted, filters, onFilters }: Props): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(frame);
  const days = useMemo(() => datedOf(sieve), [sieve]);
  const [look, setLook] = useState<Look>('most');
  const shownExtent = useMemo(() => extentOf(days, look, filters), [days, look, filters.from, filters.to]);
  const histogram = useMemo(
    () => histogramOf(sieve, sifted, shownExtent, Math.max(20, Math.floor(width / 5))),
    [sieve, sifted, width, shownExtent],
  );
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const { bins } = histogram;
  const columns = bins.edges.length - 1;
  const x = (bin: number) => (bin / columns) * width;
  const chosen = drag ? [Math.min(drag.from, drag.to), Math.max(drag.from, drag.to) + 1] : chosenBins(bins, filters);

  const choose = (first: number, end: number) =>
    onFilters({
      ...filters,
      from: dayOf(bins.edges[Math.max(0, first)]!),
      to: dayOf(bins.edges[Math.min(columns, end)]! - 1),
    });
  const binOf = (event: PointerEvent) => {
    const rect = frame.current!.getBoundingClientRect();
    return Math.min(columns - 1, Math.max(0, Math.floor(((event.clientX - rect.left) / rect.width) * columns)));
  };
  const pressed = (event: KeyboardEvent) => {
    const [first, end] = chosen ?? [0, columns];
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (event.key === 'Escape') {
      onFilters({ ...filters, from: '', to: '' });
    } else if (by) {
      event.preventDefault();
      if (!chosen) {
        choose(by > 0 ? 0 : columns - 1, by > 0 ? 1 : columns);
      } else if (event.shiftKey) {
        choose(first!, Math.max(first! + 1, end! + by));
      } else if (first! + by >= 0 && end! + by <= columns) {
        choose(first! + by, end! + by);
      }
    }
  };
  return (
    <div class="timeline">
      <div
        ref={frame}
        class="timeline-frame"
        tabIndex={0}
        role="group"
        aria-label={`Events by ${bins.step}, ${dayName(dayOf(shownExtent[0]))} to ${dayName(dayOf(shownExtent[1]))}. Arrow keys choose a stretch, with Shift they lengthen it, Escape takes it off.`}
        onKeyDown={pressed}
        onPointerDown={(event) => {
          (event.currentTarget as Element).setPointerCapture(event.pointerId);
          setDrag({ from: binOf(event), to: binOf(event) });
        }}
        onPointerMove={(event) => drag && setDrag({ ...drag, to: binOf(event) })}
        onPointerUp={() => {
          if (drag) {
            choose(Math.min(drag.from, drag.to), Math.max(drag.from, drag.to) + 1);
            setDrag(null);
          }
        }}
        onDblClick={() => onFilters({ ...filters, from: '', to: '' })}
      >
        <svg width={width} height={height} aria-hidden="true">
          {chosen && (
            <rect class="timeline-chosen" x={x(chosen[0]!)} width={Math.max(2, x(chosen[1]!) - x(chosen[0]!))} y={0} height={height - AXIS} />
          )}
          {histogram.heights.map((heights, bin) => (
            <Bar key={bin} heights={heights} most={histogram.most} bottom={height - AXIS} x={x(bin)} width={x(1)} faded={!!chosen && (bin < chosen[0]! || bin >= chosen[1]!)} />
          ))}
          <line class="timeline-base" x1={0} x2={width} y1={height - AXIS} y2={height - AXIS} />
          {ticksOf(bins, width).map((tick) => (
            <text key={tick.bin} x={x(tick.bin) + 2} y={height - 5} class="timeline-tick">
              {tick.name}
            </text>
          ))}
        </svg>
      </div>
      <div class="timeline-foot">
        <Legend />
        <span>
          up to {count(histogram.most)} a {bins.step}
          {histogram.undated > 0 && <> · {count(histogram.undated)} without a day</>}
          {histogram.outside > 0 && <> · {count(histogram.outside)} out of sight</>}
        </span>
        {filters.from && filters.to && look !== 'chosen' && (
          <button class="plain" onClick={() => setLook('chosen')}>
            Zoom in
          </button>
        )}
        {look !== 'all' && histogram.outside > 0 && (
          <button class="plain" onClick={() => setLook('all')}>
            All days
          </button>
        )}
        {look !== 'most' && (
          <button class="plain" onClick={() => setLook('most')}>
            {look === 'all' ? 'Most days' : 'Zoom out'}
          </button>
        )}
      </div>
    </div>
  );
}

function Bar(props: { heights: Uint32Array; most: number; bottom: number; x: number; width: number; faded: boolean }): JSX.Element {
  const { heights, most, bottom, x, width, faded } = props;
  const scale = (bottom - 6) / Math.max(1, most);
  let y = bottom;
  return (
    <g class={faded ? 'faded' : undefined}>
      {QUARTER_IDS.map((quarter, place) => {
        const height = heights[place]! * scale;
        if (!height) {
          return null;
        }
        // A single event among thousands must still be seen.
        const drawn = Math.max(height, 1);
        y -= drawn;
        return <rect key={quarter} class={'fill-' + quarter} x={x} width={Math.max(1, width - (width > 4 ? 1 : 0))} y={y} height={drawn} />;
      })}
    </g>
  );
}

/** Days of all dated events, ascending. */
function datedOf(sieve: Sieve): Int32Array {
  const first = sieve.day.findIndex((day) => day !== NO_DAY);
  return first < 0 ? new Int32Array() : sieve.day.subarray(first);
}

function extentOf(days: Int32Array, look: Look, filters: Filters): readonly [number, number] {
  if (look === 'chosen' && filters.from && filters.to) {
    return [epochDayOf(filters.from), epochDayOf(filters.to)];
  }
  return look === 'all' && days.length ? [days[0]!, days[days.length - 1]!] : mostOf(days);
}

function histogramOf(sieve: Sieve, sifted: Sifted, extent: readonly [number, number], most: number): Histogram {
  const bins = binsOf(extent[0], extent[1], most);
  const quarters = sieve.index.types.map((type) => QUARTER_IDS.indexOf(quarterOf(type)));
  const heights = Array.from({ length: bins.edges.length - 1 }, () => new Uint32Array(QUARTER_IDS.length));
  let undated = 0;
  let outside = 0;
  for (let event = 0; event < sieve.size; event++) {
    if (!sifted.anyTime(event)) {
      continue;
    }
    if (sieve.day[event] === NO_DAY) {
      undated++;
      continue;
    }
    const bin = binAt(bins, sieve.day[event]!);
    if (bin >= 0) {
      heights[bin]![quarters[sieve.type[event]!]!]!++;
    } else {
      outside++;
    }
  }
  return { bins, heights, undated, outside, most: Math.max(1, ...heights.map((each) => each.reduce((sum, n) => sum + n, 0))) };
}

function chosenBins(bins: Bins, filters: Filters): [number, number] | null {
  if (!filters.from && !filters.to) {
    return null;
  }
  const columns = bins.edges.length - 1;
  const first = filters.from ? binAt(bins, epochDayOf(filters.from)) : 0;
  const last = filters.to ? binAt(bins, epochDayOf(filters.to)) : columns - 1;
  const begin = first < 0 ? (epochDayOf(filters.from) < bins.edges[0]! ? 0 : columns) : first;
  const end = last < 0 ? (epochDayOf(filters.to) < bins.edges[0]! ? 0 : columns) : last + 1;
  return [begin, Math.max(begin, end)];
}
