// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { dayName, dayOf, fateName } from '../data/words';
import { Tag } from '../parts/signs';
import type { Figure } from './tolls';

const WIDTH = 320;
const ROW = 30;

/** Figures for one fate as rows in the order of publication: a dot, a bar from low to high, an arrow where no end is told. */
export function TollChart({ fate, figures, disputed }: { fate: string; figures: Figure[]; disputed: boolean }): JSX.Element {
  const most = Math.max(1, ...figures.map((figure) => figure.high));
  const x = (value: number) => 6 + (value / most) * (WIDTH - 24);
  return (
    <figure class="tolls">
      <figcaption>
        {fateName(fate)} {disputed && <Tag>in dispute</Tag>}
      </figcaption>
      <ol>
        {figures.map((figure, place) => (
          <li key={place}>
            <span class="tolls-day">{figure.day === null ? 'no day' : dayName(dayOf(figure.day))}</span>
            <svg viewBox={`0 0 ${WIDTH} ${ROW - 8}`} preserveAspectRatio="none" aria-hidden="true">
              <line class="tolls-base" x1={6} x2={WIDTH - 6} y1={11} y2={11} />
              <line class="tolls-range" x1={x(figure.low)} x2={x(figure.high) + (figure.open ? 12 : 0.01)} y1={11} y2={11} />
              {figure.open && <path class="tolls-arrow" d={`M${x(figure.high) + 8} 6 l6 5 l-6 5`} />}
            </svg>
            <span class="tolls-says">{figure.says}</span>
            <span class="tolls-voice">{figure.voice}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
