// SPDX-License-Identifier: Apache-2.0
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Filters } from '../data/filters';
import type { Sieve, Sifted } from '../data/sieve';
import { useLoaded } from '../data/loading';
import { counted, QUARTERS, quarterOf } from '../data/words';
import { useDark } from '../parts/dark';
import { useDrag } from '../parts/drag';
import { useSize } from '../parts/width';
import { boxOfCircle, clusterAt, drawCluster, quarterColours } from './circles';
import { type Cluster, clustersOf, type Point } from './clusters';
import { boxOf, lookAt, moved, wholeWorld, zoomed } from './look';
import { firstRows } from './rows';
import { coloursOf, drawWorld, loadWorld, type Look, projectionOf, type Taken, writeNames } from './worldMap';

const CELL = 34;
/** Where the buttons stand over the map. */
const BUTTONS: Taken = [0, 0, 320, 40];

interface Props {
  sieve: Sieve;
  sifted: Sifted;
  filters: Filters;
  onFilters: (filters: Filters, replacing?: boolean) => void;
  large: boolean;
  onLarge: () => void;
}

type Spot = Omit<Point, 'x' | 'y'>;

/** Where it happened: circles whose rings show how much of it was cooperation and how much conflict. */
export function MapPane({ sieve, sifted, filters, onFilters, large, onLarge }: Props): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const base = useRef<{ drawn: string; canvas: HTMLCanvasElement } | null>(null);
  const { width, height } = useSize(frame);
  const world = useLoaded(() => afterRows().then(loadWorld), []);
  const spots = useMemo(() => spotsOf(sieve, sifted), [sieve, sifted]);
  const [chosenLook, setLook] = useState<Look | null>(null);
  const [over, setOver] = useState<Cluster | null>(null);
  const dark = useDark();
  const fitted = useMemo(() => lookAt(spots, width, height), [sieve, width, height, world.value !== null]);
  const look = chosenLook ?? fitted;
  const projection = useMemo(() => projectionOf(look, width, height), [look, width, height]);
  const clusters = useMemo(() => clustersOf(projected(spots, projection, width, height), CELL, QUARTERS.length), [spots, projection]);
  const most = Math.max(1, ...clusters.map((cluster) => cluster.size));

  useEffect(() => {
    const drawing = requestAnimationFrame(() => {
      const context = canvas.current?.getContext('2d');
      // Hidden on a narrow screen it has no size.
      if (!context || !width || !height) {
        return;
      }
      const colours = coloursOf(frame.current!);
      fitCanvas(context, width, height);
      if (world.value) {
        // The land stays as it is while filters change.
        const drawn = `${width} ${height} ${look.longitude} ${look.latitude} ${look.scale} ${dark}`;
        if (base.current?.drawn !== drawn) {
          base.current = { drawn, canvas: document.createElement('canvas') };
          const land = base.current.canvas.getContext('2d')!;
          fitCanvas(land, width, height);
          drawWorld(land, world.value, projection, colours);
        }
        context.drawImage(base.current.canvas, 0, 0, width, height);
        writeNames(context, world.value, projection, colours.name, [BUTTONS, ...clusters.map((cluster) => boxOfCircle(cluster, most))]);
      }
      const fills = quarterColours(frame.current!);
      clusters.forEach((cluster) => drawCluster(context, cluster, most, fills, colours, cluster === over));
    });
    return () => cancelAnimationFrame(drawing);
  }, [world.value, projection, clusters, over, width, height, dark]);

  const least = wholeWorld(width, height).scale;
  const zoom = (by: number) => setLook(zoomed(look, by, least));
  const at = (event: MouseEvent) => {
    const rect = canvas.current!.getBoundingClientRect();
    return clusterAt(clusters, most, event.clientX - rect.left, event.clientY - rect.top);
  };
  const open = (cluster: Cluster) => {
    const [south, west, north, east] = cluster.box;
    if (north - south > 0.05 || east - west > 0.05) {
      setLook(lookAt([{ latitude: south, longitude: west, size: 1 }, { latitude: north, longitude: east, size: 1 }], width, height));
    } else {
      onFilters({ ...filters, box: [south - 0.05, west - 0.05, north + 0.05, east + 0.05] });
    }
  };
  const dragged = useDrag((x, y) => setLook((before) => moved(before ?? look, x, y)));
  const placed = spots.reduce((sum, spot) => sum + spot.size, 0);
  return (
    <div class="map">
      <div
        ref={frame}
        class="map-frame"
        role="application"
        tabIndex={0}
        aria-label={`Map of ${counted(placed, 'event')}. Arrow keys move it, plus and minus zoom. The list of countries filters the same.`}
        onKeyDown={(event) => {
          const step: Record<string, [number, number]> = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
          const by = step[event.key];
          if (by) {
            event.preventDefault();
            setLook(moved(look, ...by));
          } else if (event.key === '+' || event.key === '=' || event.key === '-') {
            zoom(event.key === '-' ? 1 / 1.5 : 1.5);
          }
        }}
        onWheel={(event) => {
          event.preventDefault();
          zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2);
        }}
        onPointerDown={dragged.down}
        onPointerMove={(event) => {
          if (!dragged.move(event)) {
            setOver(at(event));
          }
        }}
        onPointerLeave={() => setOver(null)}
        onPointerUp={(event) => {
          if (!dragged.up()) {
            const cluster = at(event);
            if (cluster) {
              open(cluster);
            }
          }
        }}
      >
        <canvas ref={canvas} aria-hidden="true" style={{ cursor: over ? 'pointer' : 'grab' }} />
        {over && <MapHint cluster={over} width={width} />}
      </div>
      <div class="map-buttons">
        <button onClick={() => zoom(1.5)} aria-label="Zoom in">
          +
        </button>
        <button onClick={() => zoom(1 / 1.5)} aria-label="Zoom out">
          −
        </button>
        <button onClick={() => setLook(lookAt(spots, width, height))}>Fit</button>
        <button
          aria-pressed={filters.box !== null}
          onClick={() => onFilters({ ...filters, box: filters.box ? null : boxOf((point) => projection.invert!(point), width, height) })}
        >
          {filters.box ? 'Everywhere' : 'Only this area'}
        </button>
        <button class="map-size" aria-pressed={large} onClick={onLarge}>
          {large ? 'Smaller' : 'Larger'}
        </button>
      </div>
    </div>
  );
}

function MapHint({ cluster, width }: { cluster: Cluster; width: number }): JSX.Element {
  const left = Math.min(cluster.x + 14, width - 190);
  return (
    <div class="map-hint" style={{ left: `${Math.max(4, left)}px`, top: `${cluster.y + 14}px` }}>
      <strong>{counted(cluster.size, 'event')}</strong>
      {QUARTERS.map((quarter, place) =>
        cluster.quarters[place] ? (
          <span key={quarter.id}>
            <span class={'swatch ' + quarter.id} aria-hidden="true" />
            {cluster.quarters[place]} {quarter.name.toLowerCase()}
          </span>
        ) : null,
      )}
    </div>
  );
}

/** Events of one place and quarter as one spot: projecting is what costs. */
function spotsOf(sieve: Sieve, sifted: Sifted): Spot[] {
  const quarters = sieve.index.types.map((type) => QUARTERS.findIndex((quarter) => quarter.id === quarterOf(type)));
  const sizes = new Uint32Array(sieve.spots.length * QUARTERS.length);
  for (let event = 0; event < sieve.size; event++) {
    if (sieve.spot[event]! >= 0 && sifted.anywhere(event)) {
      sizes[sieve.spot[event]! * QUARTERS.length + quarters[sieve.type[event]!]!]!++;
    }
  }
  const spots: Spot[] = [];
  sizes.forEach((size, place) => {
    if (size) {
      const [latitude, longitude] = sieve.spots[Math.floor(place / QUARTERS.length)]!;
      spots.push({ latitude, longitude, quarter: place % QUARTERS.length, size });
    }
  });
  return spots;
}

function* projected(spots: Spot[], projection: ReturnType<typeof projectionOf>, width: number, height: number): Iterable<Point> {
  for (const spot of spots) {
    const point = projection([spot.longitude, spot.latitude]);
    if (point && point[0] > -20 && point[0] < width + 20 && point[1] > -20 && point[1] < height + 20) {
      yield { ...spot, x: point[0], y: point[1] };
    }
  }
}

function fitCanvas(context: CanvasRenderingContext2D, width: number, height: number): void {
  const ratio = devicePixelRatio || 1;
  context.canvas.width = width * ratio;
  context.canvas.height = height * ratio;
  context.scale(ratio, ratio);
}

/** The map is the last to come: what is read comes first. */
function afterRows(): Promise<void> {
  return Promise.race([firstRows, new Promise<void>((resolve) => setTimeout(resolve, 2_000))]);
}
