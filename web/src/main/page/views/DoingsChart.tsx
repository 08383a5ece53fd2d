// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Doing } from '../data/types/actor';
import { counted, epochDayOf, quarterOf } from '../data/words';
import { binAt, binsOf, mostOf, ticksOf } from '../ledger/bins';
import { Legend } from '../parts/Legend';
import { useWidth } from '../parts/width';

const HALF = 58;

/** Cooperation upwards, conflict downwards, from a common line. */
export function DoingsChart({ doings }: { doings: Doing[] }): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const days = doings.flatMap((doing) => (doing.day ? [epochDayOf(doing.day)] : [])).sort((one, other) => one - other);
  if (!days.length) {
    return <p class="faint">None of them has a day.</p>;
  }
  const [first, last] = mostOf(days);
  const bins = binsOf(first, last, Math.max(10, Math.floor(width / 10)));
  const columns = bins.edges.length - 1;
  const counts = Array.from({ length: columns }, () => ({ vc: 0, mc: 0, vf: 0, mf: 0 }));
  doings.forEach((doing) => {
    const bin = doing.day ? binAt(bins, epochDayOf(doing.day)) : -1;
    if (bin >= 0) {
      counts[bin]![quarterOf(doing.type)]++;
    }
  });
  const outside = days.length - counts.reduce((sum, each) => sum + each.vc + each.mc + each.vf + each.mf, 0);
  const most = Math.max(1, ...counts.map((each) => Math.max(each.vc + each.mc, each.vf + each.mf)));
  const scale = (HALF - 4) / most;
  const x = (bin: number) => (bin / columns) * width;
  const breadth = Math.max(1, Math.min(24, width / columns - 1));
  return (
    <div ref={frame} class="doings">
      <svg width={width} height={HALF * 2 + 18} role="img" aria-label={`${doings.length} doings; cooperation above the line, conflict below, at most ${most} a ${bins.step} each way`}>
        {counts.map((each, bin) => (
          <g key={bin}>
            <rect class="fill-mc" x={x(bin)} width={breadth} y={HALF - each.mc * scale} height={each.mc * scale} />
            <rect class="fill-vc" x={x(bin)} width={breadth} y={HALF - (each.mc + each.vc) * scale} height={each.vc * scale} />
            <rect class="fill-mf" x={x(bin)} width={breadth} y={HALF} height={each.mf * scale} />
            <rect class="fill-vf" x={x(bin)} width={breadth} y={HALF + each.mf * scale} height={each.vf * scale} />
          </g>
        ))}
        <line class="timeline-base" x1={0} x2={width} y1={HALF} y2={HALF} />
        {ticksOf(bins, width).map((tick) => (
          <text key={tick.bin} class="timeline-tick" x={x(tick.bin)} y={HALF * 2 + 14}>
            {tick.name}
          </text>
        ))}
      </svg>
      <Legend />
      <p class="faint">
        Up to {counted(most, 'event')} a {bins.step} each way.
        {outside > 0 && ` ${counted(outside, 'event')} from other years ${outside === 1 ? 'is' : 'are'} out of sight.`}
      </p>
    </div>
  );
}
