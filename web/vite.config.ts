// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import { defineConfig, type Plugin } from 'vite';

/**
 * The page also opens from a folder, where browsers load no modules: its script is a plain one, and what it loads later
 * comes as scripts too.
 */
function plainScript(): Plugin {
  return {
    name: 'plain-script',
    enforce: 'post',
    transformIndexHtml: (html) =>
      html.replace(/<script type="module" crossorigin/g, '<script defer').replace(/ crossorigin/g, ''),
  };
}

/** The base map: Natural Earth's countries at 1:50 million (public domain, by way of npm's world-atlas). */
function baseMap(): Plugin {
  return {
    name: 'base-map',
    generateBundle() {
      const require = createRequire(import.meta.url);
      const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'));
      // Where a name stands and how large its country is takes a browser a tenth of a second to find out: found out here.
      for (const country of world.objects.countries.geometries) {
        const outline = feature(world, country) as Feature;
        const [longitude, latitude] = geoCentroid(outline);
        country.properties = {
          name: country.properties.name,
          at: [Number(longitude.toFixed(2)), Number(latitude.toFixed(2))],
          size: Number(geoArea(outline).toPrecision(3)),
        };
      }
      delete world.objects.land;
      this.emitFile({
        type: 'asset',
        fileName: 'assets/world.js',
        source: `(window.datelineData ??= {})["world"] = ${JSON.stringify(world)};\n`,
      });
    },
  };
}

export default defineConfig({
  root: 'src/main/page',
  base: './',
  build: {
    emptyOutDir: true,
    // In a plain script, style would else be written into the page, which its security policy forbids.
    cssCodeSplit: false,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { format: 'iife' } },
  },
  plugins: [plainScript(), baseMap()],
});
