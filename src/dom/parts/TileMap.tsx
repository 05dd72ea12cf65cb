import { useId } from 'preact/hooks';
import { t } from '#words/words.ts';
import type { MapContent } from '#content/schema.ts';

const SIDE = 27;

/** The territory schematic with its caption, and the same in a table. */
export function TileMap({ map }: { readonly map: MapContent }) {
  const hatch = useId();
  const { tiles, shades } = map;
  const across = Math.max(...tiles.map(tile => tile.column)) + 1;
  const down = Math.max(...tiles.map(tile => tile.row)) + 1;
  return (
    <figure class="map">
      <svg
        viewBox={`0 0 ${across * SIDE + 2} ${down * SIDE + 2}`}
        role="img"
        aria-label={map.about}
      >
        <defs>
          <pattern
            id={hatch}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="5" height="5" class="map-paper" />
            <rect width="2" height="5" class="map-hatch" />
          </pattern>
        </defs>
        {tiles.map(tile => (
          <TileShape key={tile.id} tile={tile} hatch={`url(#${hatch})`} />
        ))}
      </svg>
      <p class="map-key">
        {shades.map(({ id, says }) => (
          <span key={id}>
            <i class={`map-sign map-sign-${id}`} /> {says}
          </span>
        ))}
      </p>
      <figcaption>{map.caption}</figcaption>
      <details>
        <summary>{t('common:mapTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{map.place}</th>
              <th scope="col">{map.says}</th>
            </tr>
          </thead>
          <tbody>
            {tiles.map(
              ({ id, name, shade }) =>
                shade && (
                  <tr key={id}>
                    <th scope="row">{name}</th>
                    <td>{shades.find(one => one.id === shade)?.says}</td>
                  </tr>
                ),
            )}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

type Tile = MapContent['tiles'][number];

function TileShape({ tile, hatch }: { tile: Tile; hatch: string }) {
  const x = tile.column * SIDE + 2;
  const y = tile.row * SIDE + 2;
  const side = SIDE - 3;
  const fill = tile.shade === 'hatched' ? { fill: hatch } : {};
  return (
    <g>
      <rect
        class={tile.shade ? 'map-tile map-tile-named' : 'map-tile'}
        x={x}
        y={y}
        width={side}
        height={side}
        rx="1.5"
        style={fill}
      />
      {tile.shade === 'dashed' && <path class="map-line" d={`M${x + 2} ${y + 19.5}h${side - 4}`} />}
      {tile.shade === 'hatched' && (
        <rect class="map-label" x={x + 3} y={y + 3.5} width={side - 6} height="13" />
      )}
      {tile.letters && (
        <text
          x={x + side / 2}
          y={y + (tile.shade ? 13.6 : 15.6)}
          text-anchor="middle"
          class={tile.shade ? '' : 'map-city'}
        >
          {tile.letters}
        </text>
      )}
    </g>
  );
}
